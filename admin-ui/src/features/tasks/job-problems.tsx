import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { Records } from "@/shared/lists/records";
import { useTrail } from "@/shared/lists/trail";
import { Card } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { Count } from "@/shared/parts/values";
import { JobProblems } from "./documents";

const PAGE = 50;
const nobody = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Every refused row by its number and column, so that it can be mended. Codes are masked by the server. */
export function JobProblemsCard({ jobId, masked }: { jobId: string; masked: boolean }) {
  const { t } = useTranslation();
  const { after, paging } = useTrail();
  const query = useQuery({
    ...asked(JobProblems, { id: jobId, first: PAGE, after }),
    placeholderData: keepPreviousData,
  });
  return (
    <Card title={t("job.problems")} flush>
      <Records
        query={query}
        connection={(data) => data.job?.problems ?? nobody}
        paging={paging}
        label={t("job.problems")}
        rowKey={(row) => `${row.row}${row.code}`}
        empty={<Nothing title={t("job.noProblems")} advice={t("job.noProblemsAdvice")} />}
        columns={[
          {
            key: "row",
            title: t("job.row"),
            tight: true,
            bone: 30,
            cell: (row) => <Count value={row.row} />,
          },
          { key: "column", title: t("job.column"), tight: true, cell: (row) => row.column },
          { key: "code", title: t("job.problem"), tight: true, cell: (row) => t(`job.code.${row.code}`) },
          {
            key: "message",
            title: t("job.detail"),
            bone: 260,
            cell: (row) => <span className="soft">{row.message}</span>,
          },
          {
            key: "excerpt",
            title: t(masked ? "job.excerpt" : "job.excerptPlain"),
            tight: true,
            cell: (row) => <span className="mono">{row.excerpt}</span>,
          },
        ]}
      />
    </Card>
  );
}

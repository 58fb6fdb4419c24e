import { ImportOutlined } from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Progress } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { Listing } from "@/shared/lists/listing";
import { ButtonLink } from "@/shared/parts/button-link";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { jobTone } from "@/shared/parts/tones";
import { Badge, Count, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { percent } from "./percent";

const JobsDocument = graphql(`
  query Jobs($first: Int!, $after: String) {
    jobs(first: $first, after: $after) {
      edges {
        node {
          id
          kind
          state
          done
          total
          dryRun
          fileName
          createdAt
          createdBy { name }
          result { rows accepted refused duplicates }
          productCheck { rows refused }
          productImport { products done refused }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const PAGE = 20;
const WHILE_RUNNING_MS = 2_000;

export function Jobs() {
  const { t } = useTranslation();
  const can = useCan();
  const search = getRouteApi("/staff/jobs").useSearch();
  const query = useQuery({
    ...asked(JobsDocument, { first: PAGE, after: search.after ?? null }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.jobs.edges.some(({ node }) => node.state === "RUNNING" || node.state === "WAITING")
        ? WHILE_RUNNING_MS
        : false,
  });
  const start = can("VAULT_WRITE") && (
    <ButtonLink to="/imports/new" primary icon={<ImportOutlined aria-hidden="true" />}>
      {t("vault.importCodes")}
    </ButtonLink>
  );
  return (
    <Page title={t("rail.screens.jobs")} note={t("job.note")} acts={start}>
      <Listing
        screen="JOBS"
        search={search}
        query={query}
        connection={(data) => data.jobs}
        label={t("rail.screens.jobs")}
        rowKey={(row) => row.id}
        empty={<Nothing title={t("job.empty")} advice={t("job.emptyAdvice")} act={start} />}
        columns={[
          {
            key: "file",
            title: t("job.facts"),
            bone: 180,
            cell: (row) => (
              <Link to="/jobs/$id" params={{ id: row.id }}>
                {row.fileName ?? t(`job.kind.${row.kind}`)}
              </Link>
            ),
          },
          {
            key: "state",
            title: t("job.stateLabel"),
            tight: true,
            cell: (row) =>
              row.state === "RUNNING" ? (
                <Progress
                  percent={percent(row)}
                  size="small"
                  style={{ width: 120 }}
                  aria-label={t("job.progress")}
                />
              ) : (
                <Badge tone={jobTone[row.state]}>{t(`job.state.${row.state}`)}</Badge>
              ),
          },
          {
            key: "run",
            title: t("job.run"),
            tight: true,
            cell: (row) => (row.kind === "VAULT_IMPORT" ? t(row.dryRun ? "job.dryRun" : "job.realRun") : "—"),
          },
          {
            key: "rows",
            title: t("job.rows"),
            end: true,
            bone: 40,
            cell: (row) => (
              <Count value={row.result?.rows ?? row.productCheck?.rows ?? row.productImport?.products} />
            ),
          },
          {
            key: "accepted",
            title: t("job.accepted"),
            end: true,
            bone: 40,
            cell: (row) => <Count value={row.result?.accepted ?? row.productImport?.done} />,
          },
          {
            key: "refused",
            title: t("job.refused"),
            end: true,
            bone: 40,
            cell: (row) => (
              <Count value={row.result?.refused ?? row.productCheck?.refused ?? row.productImport?.refused} />
            ),
          },
          { key: "by", title: t("job.by"), tight: true, cell: (row) => row.createdBy?.name },
          {
            key: "at",
            title: t("job.created"),
            tight: true,
            bone: 120,
            cell: (row) => <When at={row.createdAt} />,
          },
        ]}
      />
    </Page>
  );
}

import { DownloadOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useAct } from "@/shared/acts/use-act";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { JobPartsFragment } from "@/shared/api/generated/graphql";
import { bytes } from "@/shared/format/number";
import { When } from "@/shared/parts/values";

const OpenJobFile = graphql(`
  mutation OpenJobFile($id: ID!) {
    openJobFile(id: $id) {
      __typename
      ... on OpenedFile { url }
      ... on UserError { code message path }
    }
  }
`);

interface JobFileProps {
  job: JobPartsFragment;
  label: string;
  primary?: boolean;
}

/** The file that a job made: asked for at a press, since its address lives some minutes only. */
export function JobFile({ job, label, primary }: JobFileProps) {
  const { t, i18n } = useTranslation();
  const open = useAct({
    run: () => ask(OpenJobFile, { id: job.id }).then((data) => data.openJobFile),
    done: t("job.fileComing"),
    stale: ["AuditLog"],
    onDone: (answer) => {
      if (answer.__typename === "OpenedFile") window.location.assign(answer.url);
    },
  });
  if (!job.file) return <p className="soft">{t("job.fileGone")}</p>;
  return (
    <div className="row">
      <Button
        type={primary ? "primary" : "default"}
        icon={<DownloadOutlined aria-hidden="true" />}
        loading={open.isPending}
        onClick={() => open.mutate(undefined)}
      >
        {label}
      </Button>
      <span className="faint">
        {bytes(Number(job.file.size), i18n.language)} · {t("job.fileUntil")} <When at={job.file.expiresAt} />
      </span>
    </div>
  );
}

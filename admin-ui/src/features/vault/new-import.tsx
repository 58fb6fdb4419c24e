import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Alert, Button, Select, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { graphql } from "@/shared/api/generated";
import { FileDrop } from "@/shared/forms/file-drop";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { startImport } from "@/shared/imports/start";
import { ButtonLink } from "@/shared/parts/button-link";
import { Card, Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";

const OpenBatches = graphql(`
  query OpenBatches($filter: BatchFilter) {
    batches(filter: $filter, first: 50) {
      edges {
        node { id supplier purchaseOrder state variant { names { zhCn en } product { names { zhCn en } } } }
      }
    }
  }
`);

/** Choose a batch and a file; a dry run first shows what the real import would do. */
export function NewImport() {
  const { t, i18n } = useTranslation();
  const here = getRouteApi("/staff/imports/new");
  const search = here.useSearch();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const [file, setFile] = useState<File | null>(null);
  const [dryRun, setDryRun] = useState(true);
  const [attempt, setAttempt] = useState(0);
  const batches = useQuery(asked(OpenBatches, { filter: { state: { in: ["RECEIVED"] } } }));
  const open = batches.data?.batches.edges.map((edge) => edge.node) ?? [];
  const start = useMutation({
    mutationFn: async () => {
      if (!file || !search.batch) return null;
      const batchId = search.batch;
      const idempotencyKey = keyFor([batchId, file.name, file.size, file.lastModified, dryRun, attempt]);
      return startImport({ batchId, file, dryRun, idempotencyKey });
    },
    onSuccess: (answer) => {
      if (answer?.jobId) void navigate({ to: "/jobs/$id", params: { id: answer.jobId } });
      else setAttempt(attempt + 1);
    },
  });
  const refused = start.data?.refused ?? (start.error ? t(`trouble.${troubleOf(start.error)}.title`) : null);

  if (batches.data && open.length === 0) {
    return (
      <Page title={t("import.title")} above={<Link to="/jobs">{t("rail.screens.jobs")}</Link>}>
        <Card>
          <Nothing
            title={t("import.noBatch")}
            advice={t("import.noBatchAdvice")}
            act={
              <ButtonLink to="/batches/new" primary>
                {t("vault.newBatch")}
              </ButtonLink>
            }
          />
        </Card>
      </Page>
    );
  }
  return (
    <Page
      title={t("import.title")}
      above={<Link to="/jobs">{t("rail.screens.jobs")}</Link>}
      note={t("import.note")}
    >
      <div className="stack" style={{ maxWidth: 720 }}>
        {refused && <Alert type="error" showIcon role="alert" title={refused} />}
        <Card title={t("import.batch")}>
          <Select
            aria-label={t("import.batch")}
            placeholder={t("import.pickBatch")}
            style={{ width: "100%" }}
            loading={batches.isPending}
            value={search.batch ?? null}
            showSearch={{ optionFilterProp: "label" }}
            onChange={(batch: string) => void navigate({ to: ".", search: { batch }, replace: true })}
            options={open.map((batch) => ({
              value: batch.id,
              label: `${translated(batch.variant.product.names, i18n.language)} · ${translated(batch.variant.names, i18n.language)} — ${batch.supplier} ${batch.purchaseOrder} (${t(`vault.state.${batch.state}`)})`,
            }))}
          />
        </Card>
        <Card title={t("import.file")}>
          <FileDrop
            file={file}
            accept=".csv,.txt,text/csv,text/plain"
            title={t("import.drop")}
            hint={t("import.formats")}
            onChange={setFile}
          />
          <ul className="faint" style={{ listStyle: "disc", paddingInlineStart: 20, marginTop: 12 }}>
            <li>{t("import.rules.columns")}</li>
            <li>{t("import.rules.txt")}</li>
            <li>{t("import.rules.safe")}</li>
          </ul>
        </Card>
        <Card>
          <div className="row" style={{ justifyContent: "space-between" }}>
            {/* biome-ignore lint/a11y/noLabelWithoutControl: the switch is the control, inside the label */}
            <label className="row">
              <Switch checked={dryRun} onChange={setDryRun} />
              <span>
                <b>{t("import.dryRun")}</b>
                <br />
                <span className="faint">{t(dryRun ? "import.dryRunOn" : "import.dryRunOff")}</span>
              </span>
            </label>
            <Button
              type="primary"
              size="large"
              disabled={!file || !search.batch}
              loading={start.isPending}
              onClick={() => start.mutate()}
            >
              {t(dryRun ? "import.check" : "import.now")}
            </Button>
          </div>
        </Card>
      </div>
    </Page>
  );
}

import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Alert, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { graphql } from "@/shared/api/generated";
import { FileDrop } from "@/shared/forms/file-drop";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { send } from "@/shared/imports/uploads";
import { Card, Page } from "@/shared/parts/page";
import { ExportProducts } from "./product-export";

const CheckProductFile = graphql(`
  mutation CheckProductFile($input: CheckProductFileInput!, $idempotencyKey: String!) {
    checkProductFile(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on ImportTicket { uploadUrl job { id } }
      ... on UserError { code message path }
    }
  }
`);

/** Choose a file: it is checked, and what it would change is shown before anything is. */
export function ProductImport() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const [file, setFile] = useState<File | null>(null);
  const [attempt, setAttempt] = useState(0);
  const start = useMutation({
    mutationFn: async (chosen: File) => {
      const idempotencyKey = keyFor([chosen.name, chosen.size, chosen.lastModified, attempt]);
      const input = { fileName: chosen.name, byteSize: String(chosen.size) };
      const answer = (await ask(CheckProductFile, { input, idempotencyKey })).checkProductFile;
      if (answer.__typename === "ImportTicket") send(answer.job.id, chosen, answer.uploadUrl);
      return answer;
    },
    onSuccess: (answer) => {
      if (answer.__typename === "ImportTicket")
        void navigate({ to: "/jobs/$id", params: { id: answer.job.id } });
      setAttempt(attempt + 1);
    },
  });
  const said = start.data && "message" in start.data ? start.data.message : null;
  const refused = said ?? (start.error ? t(`trouble.${troubleOf(start.error)}.title`) : null);
  return (
    <Page
      title={t("catalog.import.title")}
      above={<Link to="/products">{t("rail.screens.products")}</Link>}
      note={t("catalog.import.note")}
    >
      <div className="stack" style={{ maxWidth: 720 }}>
        {refused && <Alert type="error" showIcon role="alert" title={refused} />}
        <Card title={t("import.file")}>
          <FileDrop
            file={file}
            accept=".csv,.xlsx,text/csv"
            title={t("import.drop")}
            hint={t("catalog.import.formats")}
            onChange={setFile}
          />
          <ul className="faint" style={{ listStyle: "disc", paddingInlineStart: 20, marginTop: 12 }}>
            <li>{t("catalog.import.rules.rows")}</li>
            <li>{t("catalog.import.rules.cells")}</li>
            <li>{t("catalog.import.rules.drafts")}</li>
            <li>{t("catalog.import.rules.stays")}</li>
          </ul>
          <div className="row" style={{ justifyContent: "space-between", marginTop: 16 }}>
            <ExportProducts filter={null} sort="NAME" label={t("catalog.import.pattern")} />
            <Button
              type="primary"
              size="large"
              disabled={!file}
              loading={start.isPending}
              onClick={() => file && start.mutate(file)}
            >
              {t("catalog.import.check")}
            </Button>
          </div>
        </Card>
      </div>
    </Page>
  );
}

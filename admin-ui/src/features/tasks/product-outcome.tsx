import { useMutation } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { graphql } from "@/shared/api/generated";
import type { JobKind, JobPartsFragment } from "@/shared/api/generated/graphql";
import { count } from "@/shared/format/number";
import { ButtonLink } from "@/shared/parts/button-link";
import { Card } from "@/shared/parts/page";
import { Count } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { JobFile } from "./job-file";
import { JobPlansCard } from "./job-plans";
import { Passphrase } from "./passphrase";
import styles from "./tasks.module.css";

const ImportProducts = graphql(`
  mutation ImportProducts($id: ID!) {
    importProducts(id: $id) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);

const EXPORTS: JobKind[] = [
  "PRODUCT_EXPORT",
  "AUDIT_EXPORT",
  "ORDER_EXPORT",
  "PERSON_EXPORT",
  "REDEMPTION_EXPORT",
  "GIFT_CARD_EXPORT",
  "GIFT_CARD_CODES_EXPORT",
  "COUPON_CODES_EXPORT",
];

/** What a file of products would change, did change, or holds. */
export function ProductOutcome({ job }: { job: JobPartsFragment }) {
  const { t } = useTranslation();
  const { productCheck: check, productImport: done } = job;
  return (
    <>
      {EXPORTS.includes(job.kind) && job.state === "SUCCEEDED" && (
        <Card title={t("job.words.PRODUCT_EXPORT.done")}>
          <JobFile job={job} label={t("job.download")} primary />
        </Card>
      )}
      <Passphrase job={job} />
      {check && (
        <Card title={t("job.wouldChange")}>
          <dl className={styles.numbers}>
            <Figure label={t("job.new")} value={check.new} className={styles.good} />
            <Figure label={t("job.changed")} value={check.changed} />
            <Figure label={t("job.unchanged")} value={check.unchanged} />
            <Figure
              label={t("job.refused")}
              value={check.refused}
              className={check.refused === "0" ? undefined : styles.bad}
            />
          </dl>
          <div className="stack" style={{ marginTop: 20, gap: 12 }}>
            <Apply job={job} products={check.products} refused={check.refused} />
            {check.refused !== "0" && <JobFile job={job} label={t("job.downloadRefused")} />}
          </div>
        </Card>
      )}
      {done && (
        <Card title={t("job.words.PRODUCT_IMPORT.done")}>
          <dl className={styles.numbers}>
            <Figure label={t("job.products")} value={done.products} />
            <Figure label={t("job.done")} value={done.done} className={styles.good} />
            <Figure
              label={t("job.refused")}
              value={done.refused}
              className={done.refused === "0" ? undefined : styles.bad}
            />
          </dl>
          <p style={{ marginTop: 20 }}>
            <Link to="/products">{t("job.words.PRODUCT_IMPORT.where")}</Link>
          </p>
        </Card>
      )}
      {(done || (check && check.products !== "0")) && (
        <JobPlansCard jobId={job.id} outcomes={Boolean(done)} />
      )}
    </>
  );
}

function Figure({
  label,
  value,
  className,
}: {
  label: string;
  value: string;
  className?: string | undefined;
}) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={className}>
        <Count value={value} />
      </dd>
    </div>
  );
}

interface ApplyProps {
  job: JobPartsFragment;
  products: string;
  refused: string;
}

/** The one next step: do what is shown. Asked twice it is one import. */
function Apply({ job, products, refused }: ApplyProps) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const navigate = useNavigate();
  const start = useMutation({
    mutationFn: () => ask(ImportProducts, { id: job.id }).then((data) => data.importProducts),
    onSuccess: (answer) => {
      if (answer.__typename === "Job") void navigate({ to: "/jobs/$id", params: { id: answer.id } });
    },
  });
  if (job.importedBy) {
    return (
      <ButtonLink to="/jobs/$id" params={{ id: job.importedBy.id }}>
        {t("job.seeImport")}
      </ButtonLink>
    );
  }
  if (products === "0") {
    return <p className="soft">{t(refused === "0" ? "job.nothingChanges" : "job.nothingToImport")}</p>;
  }
  if (!can("CATALOG_WRITE")) return null;
  const said = start.data?.__typename === "Job" ? null : start.data?.message;
  const trouble = said ?? (start.error ? t(`trouble.${troubleOf(start.error)}.title`) : null);
  return (
    <>
      {trouble && <Alert type="error" role="alert" showIcon title={trouble} />}
      <div className="row">
        <Button type="primary" size="large" loading={start.isPending} onClick={() => start.mutate()}>
          {t("job.apply", { products: count(products, i18n.language) })}
        </Button>
        <span className="faint">{t(refused === "0" ? "job.applyAll" : "job.applyGood")}</span>
      </div>
    </>
  );
}

import { useTranslation } from "react-i18next";
import type { AnalyticsFunnelQuery } from "@/shared/api/generated/graphql";
import { percent } from "@/shared/format/number";
import { Table } from "@/shared/lists/records";
import { Card } from "@/shared/parts/page";
import { Bone, Failed, Nothing } from "@/shared/parts/states";
import { Count } from "@/shared/parts/values";
import styles from "./analytics.module.css";
import { FunnelDocument } from "./documents";
import { Named } from "./products";
import type { AnalyticsSearch, Days } from "./search";
import { useFigures } from "./use-figures";

type Steps = AnalyticsFunnelQuery["analytics"]["funnel"]["total"];
const names = ["viewed", "added", "ordered", "paid", "delivered"] as const;

/** From looking to having; each bar is a part of the first. */
export function Funnel({ search, days }: { search: AnalyticsSearch; days: Days }) {
  const { t, i18n } = useTranslation();
  const query = useFigures(FunnelDocument, {
    from: days.from,
    to: days.to,
    product: search.product ?? null,
  });
  const found = query.data?.analytics.funnel;
  const rate = (bps: number | null | undefined) =>
    bps === null || bps === undefined ? "—" : percent(bps, i18n.language);
  return (
    <div className={styles.halves}>
      <Card title={t("analytics.funnel")}>
        <p className="soft">{t("analytics.funnelNote")}</p>
        {query.error && !found ? (
          <Failed error={query.error} retry={() => void query.refetch()} />
        ) : found && names.every((name) => found.total[name] === 0) ? (
          <Nothing title={t("analytics.noVisits")} advice={t("analytics.noVisitsAdvice")} />
        ) : (
          <ol className={styles.steps}>
            {names.map((name, place) => (
              <Step key={name} name={name} steps={found?.total} before={names[place - 1]} />
            ))}
          </ol>
        )}
      </Card>
      {!search.product && (
        <Card title={t("analytics.funnelByProduct")} flush>
          {found?.products.length === 0 ? (
            <Nothing title={t("analytics.noVisits")} advice={t("analytics.noVisitsAdvice")} />
          ) : (
            <Table
              label={t("analytics.funnelByProduct")}
              rows={found?.products}
              rowKey={({ product }) => product.id}
              columns={[
                {
                  key: "product",
                  title: t("analytics.product"),
                  cell: ({ product }) => <Named product={product} />,
                },
                ...(["viewed", "added", "paid"] as const).map((name) => ({
                  key: name,
                  title: t(`analytics.step.${name}`),
                  end: true,
                  cell: ({ steps }: { steps: Steps }) => <Count value={steps[name]} />,
                })),
                {
                  key: "rate",
                  title: t("analytics.conversion"),
                  end: true,
                  cell: ({ steps }) => <span className="numeral">{rate(steps.conversionBps)}</span>,
                },
              ]}
            />
          )}
        </Card>
      )}
    </div>
  );
}

interface StepProps {
  name: (typeof names)[number];
  steps: Steps | undefined;
  before: (typeof names)[number] | undefined;
}

function Step({ name, steps, before }: StepProps) {
  const { t, i18n } = useTranslation();
  if (!steps)
    return (
      <li className={styles.step}>
        <span>{t(`analytics.step.${name}`)}</span>
        <Bone height={22} />
        <Bone width={80} />
      </li>
    );
  const most = Math.max(...names.map((one) => steps[one]), 1);
  const kept = before && steps[before] > 0 ? steps[name] / steps[before] : null;
  return (
    <li className={styles.step}>
      <span>{t(`analytics.step.${name}`)}</span>
      <span className={styles.track}>
        <span className={styles.bar} style={{ width: `${(steps[name] / most) * 100}%` }} />
      </span>
      <span className="row">
        <b className="numeral">
          <Count value={steps[name]} />
        </b>
        {kept !== null && (
          <span className="faint" title={t("analytics.ofStepBefore")}>
            {percent(kept * 10_000, i18n.language)}
          </span>
        )}
      </span>
    </li>
  );
}

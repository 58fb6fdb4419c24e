import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Table } from "@/shared/lists/records";
import { Card } from "@/shared/parts/page";
import { Failed, Nothing } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { Badge, Count } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { StockDocument } from "./documents";
import { Named } from "./products";
import { useFigures } from "./use-figures";

const URGENT_DAYS = 3;
const SOON_DAYS = 7;

/** What runs out first at the pace it sells. */
export function StockLeft() {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const query = useFigures(StockDocument, {});
  const rows = query.data?.analytics.stock;
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  return (
    <Card title={t("analytics.stock")} flush>
      {query.error && !rows ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : rows?.length === 0 ? (
        <Nothing title={t("analytics.stockNone")} advice={t("analytics.stockNoneAdvice")} />
      ) : (
        <Table
          label={t("analytics.stock")}
          rows={rows}
          rowKey={({ variant }) => variant.id}
          columns={[
            {
              key: "variant",
              title: t("analytics.product"),
              cell: ({ variant }) => (
                <span className="two">
                  <Named product={variant.product} />
                  <small>{translated(variant.names, i18n.language)}</small>
                </span>
              ),
            },
            {
              key: "left",
              title: t("analytics.left"),
              end: true,
              cell: ({ left }) => <Count value={left} />,
            },
            {
              key: "pace",
              title: t("analytics.perDay"),
              end: true,
              cell: ({ perDay }) => <span className="numeral">{number.format(perDay)}</span>,
            },
            {
              key: "days",
              title: t("analytics.daysLeft"),
              end: true,
              cell: ({ left, daysLeft }) =>
                left === 0 ? (
                  <Badge tone="bad">{t("analytics.gone")}</Badge>
                ) : daysLeft === null || daysLeft === undefined ? (
                  <span className="faint">{t("analytics.unbought")}</span>
                ) : (
                  <Badge tone={daysLeft < URGENT_DAYS ? "bad" : daysLeft < SOON_DAYS ? "caution" : "calm"}>
                    {t("analytics.lasts", { days: number.format(daysLeft) })}
                  </Badge>
                ),
            },
            {
              key: "refill",
              title: "",
              end: true,
              cell: ({ variant }) =>
                can("VAULT_READ") && (
                  <Link to="/batches" search={{ variant: variant.id }}>
                    {t("home.refill")}
                  </Link>
                ),
            },
          ]}
        />
      )}
    </Card>
  );
}

import { PlusOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { MemberTiersQuery } from "@/shared/api/generated/graphql";
import { Table } from "@/shared/lists/records";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Nothing } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { Badge, Count, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { MemberTiersDocument } from "./documents";
import { TierDialog } from "./tier-dialog";

export type TierRow = MemberTiersQuery["memberTiers"][number];

/** Steps of membership: what reaches them and what they bring. */
export function Tiers() {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const [edited, setEdited] = useState<TierRow | "new" | null>(null);
  const query = useQuery(asked(MemberTiersDocument, {}));
  const rows = query.data?.memberTiers;
  const write = can("PRICES_WRITE");
  const add = write && (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setEdited("new")}>
      {t("pricing.tier.new")}
    </Button>
  );
  const percent = (bps: number) =>
    new Intl.NumberFormat(i18n.language, { style: "percent", maximumFractionDigits: 2 }).format(bps / 10_000);
  return (
    <Page title={t("rail.screens.tiers")} note={t("pricing.tier.note")} acts={add}>
      <Card flush>
        {query.error && !rows ? (
          <Failed error={query.error} retry={() => void query.refetch()} />
        ) : rows?.length === 0 ? (
          <Nothing title={t("pricing.tier.empty")} advice={t("pricing.tier.emptyAdvice")} act={add} />
        ) : (
          <Table
            label={t("rail.screens.tiers")}
            rows={rows}
            bones={3}
            rowKey={(row) => row.id}
            columns={[
              {
                key: "name",
                title: t("pricing.tier.name"),
                bone: 140,
                cell: (row) => (
                  <span className="two">
                    {translated(row.names, i18n.language)}
                    <small style={{ whiteSpace: "normal" }}>
                      {translated(row.benefits, i18n.language).split("\n").join(" · ")}
                    </small>
                  </span>
                ),
              },
              {
                key: "active",
                title: t("partner.stateLabel"),
                tight: true,
                cell: (row) => (
                  <Badge tone={row.active ? "good" : "quiet"}>
                    {t(row.active ? "pricing.phase.now" : "pricing.phase.off")}
                  </Badge>
                ),
              },
              {
                key: "threshold",
                title: t("pricing.tier.threshold"),
                end: true,
                tight: true,
                cell: (row) => <Money value={row.threshold} />,
              },
              {
                key: "discount",
                title: t("pricing.tier.discount"),
                end: true,
                tight: true,
                cell: (row) => <span className="numeral">{percent(row.discountBps)}</span>,
              },
              {
                key: "keep",
                title: t("pricing.tier.keep"),
                end: true,
                tight: true,
                cell: (row) => t("policy.days", { count: row.keepDays }),
              },
              {
                key: "members",
                title: t("pricing.tier.members"),
                end: true,
                cell: (row) => <Count value={row.members} />,
              },
              {
                key: "changed",
                title: t("pricing.tier.changed"),
                tight: true,
                cell: (row) => <When at={row.updatedAt} />,
              },
              {
                key: "act",
                title: t("list.acts"),
                end: true,
                cell: (row) =>
                  write && (
                    <Button size="small" onClick={() => setEdited(row)}>
                      {t("act.edit")}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Card>
      {edited && <TierDialog tier={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}

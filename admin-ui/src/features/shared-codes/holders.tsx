import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { SeatsQuery, SharedCodePartsFragment } from "@/shared/api/generated/graphql";
import { ChoiceFilter } from "@/shared/lists/choice-filter";
import { type Column, Records } from "@/shared/lists/records";
import { useView } from "@/shared/lists/view";
import { Card } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { seatTone } from "@/shared/parts/tones";
import { Badge, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { RevokeDialog } from "./dialogs";
import { SeatsDocument } from "./documents";
import { seatStates } from "./search";

type Row = SeatsQuery["seats"]["edges"][number]["node"];
const PAGE = 20;

/** Who has or had a seat, by their orders. */
export function Holders({ code }: { code: SharedCodePartsFragment }) {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/shared-codes/$id").useSearch();
  const { change, paging } = useView(search);
  const [revoking, setRevoking] = useState<Row | null>(null);
  const query = useQuery({
    ...asked(SeatsDocument, {
      id: code.id,
      state: search.seat ? { in: [search.seat] } : null,
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
  });
  return (
    <Card
      title={t("shared.holders")}
      flush
      acts={
        <ChoiceFilter
          label={t("shared.seatStateLabel")}
          value={search.seat}
          values={seatStates}
          word={(seat) => t(`shared.seat.${seat}`)}
          onChange={(seat) => change({ seat })}
        />
      }
    >
      <Records
        query={query}
        connection={(data) => data.seats}
        label={t("shared.holders")}
        columns={useColumns(setRevoking)}
        rowKey={(row) => row.id}
        paging={paging}
        empty={<Nothing title={t("shared.noHolders")} advice={t("shared.noHoldersAdvice")} />}
      />
      {revoking && (
        <RevokeDialog
          seat={{ id: revoking.id, number: revoking.order.number, knows: revoking.knowsSecret }}
          onClose={() => setRevoking(null)}
        />
      )}
    </Card>
  );
}

function useColumns(revoke: (row: Row) => void): Column<Row>[] {
  const { t } = useTranslation();
  const can = useCan();
  return [
    {
      key: "order",
      title: t("delivery.order"),
      tight: true,
      cell: (row) => (
        <span className="two">
          {can("ORDERS_READ") ? (
            <Link to="/orders/$id" params={{ id: row.order.id }} className="mono">
              {row.order.number}
            </Link>
          ) : (
            <span className="mono">{row.order.number}</span>
          )}
          <small>{row.order.contactMasked}</small>
        </span>
      ),
    },
    {
      key: "state",
      title: t("shared.seatStateLabel"),
      cell: (row) => (
        <>
          <Badge tone={seatTone[row.state]}>{t(`shared.seat.${row.state}`)}</Badge>
          {row.reason && (
            <small className="faint" style={{ display: "block" }}>
              {row.reason}
            </small>
          )}
        </>
      ),
    },
    {
      key: "knows",
      title: t("shared.seen"),
      tight: true,
      cell: (row) => (
        <span className="two">
          {t(
            row.knowsSecret
              ? "shared.seenPresent"
              : row.revealedAt
                ? "shared.seenEarlier"
                : "shared.seenNone",
          )}
          <small>
            <When at={row.deliveredAt} />
          </small>
        </span>
      ),
    },
    {
      key: "act",
      title: "",
      end: true,
      tight: true,
      cell: (row) =>
        row.state === "TAKEN" &&
        can("VAULT_WRITE") && (
          <Button size="small" danger type="text" onClick={() => revoke(row)}>
            {t("shared.revoke")}
          </Button>
        ),
    },
  ];
}

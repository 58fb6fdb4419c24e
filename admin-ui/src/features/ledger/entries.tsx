import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { LedgerEntriesQuery } from "@/shared/api/generated/graphql";
import { Listing } from "@/shared/lists/listing";
import type { Column } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { useView } from "@/shared/lists/view";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { EntriesDocument } from "./documents";
import styles from "./ledger.module.css";

type Row = LedgerEntriesQuery["ledgerEntries"]["edges"][number]["node"];
const PAGE = 25;

/** What was booked, newest first, each entry with both of its sides. */
export function LedgerEntries() {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/ledger/entries").useSearch();
  const { change } = useView(search);
  const query = useQuery({
    ...asked(EntriesDocument, {
      filter: {
        orderId: search.order ?? null,
        account: search.account ?? null,
        kind: search.kind ?? null,
      },
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns(search.account, (account) => change({ account }));
  return (
    <Page
      title={t("ledger.entries")}
      above={<Link to="/ledger">{t("rail.screens.ledger")}</Link>}
      note={t("ledger.entriesNote")}
      acts={
        search.order && <Button onClick={() => change({ order: undefined })}>{t("ledger.everyOrder")}</Button>
      }
    >
      <Listing
        screen="LEDGER_ENTRIES"
        search={search}
        filters={
          <>
            <SearchBox
              value={search.account}
              label={t("ledger.accountExact")}
              onChange={(account) => change({ account })}
              width={240}
            />
            <SearchBox
              value={search.kind}
              label={t("ledger.entryKindExact")}
              onChange={(kind) => change({ kind })}
              width={200}
            />
          </>
        }
        query={query}
        connection={(data) => data.ledgerEntries}
        label={t("ledger.entries")}
        rowKey={(row) => row.id}
        columns={columns}
        empty={<Nothing title={t("ledger.empty")} advice={t("ledger.emptyAdvice")} />}
      />
    </Page>
  );
}

function useColumns(chosen: string | undefined, choose: (account: string) => void): Column<Row>[] {
  const { t } = useTranslation();
  const can = useCan();
  const side = (amount: "debit" | "credit") => (row: Row) => (
    <ul className={styles.side}>
      {row.postings.map((posting, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sides of an entry never change
        <li key={at}>{posting[amount] ? <Money value={posting[amount]} /> : " "}</li>
      ))}
    </ul>
  );
  return [
    { key: "at", title: t("ledger.at"), tight: true, bone: 120, cell: (row) => <When at={row.at} /> },
    {
      key: "kind",
      title: t("ledger.entryKind"),
      tight: true,
      cell: (row) => (
        <span className="two">
          <span className="mono">{row.kind}</span>
          {row.order && (
            <small>
              {can("ORDERS_READ") ? (
                <Link to="/orders/$id" params={{ id: row.order.id }} className="mono">
                  {row.order.number}
                </Link>
              ) : (
                row.order.number
              )}
            </small>
          )}
        </span>
      ),
    },
    {
      key: "account",
      title: t("ledger.account"),
      bone: 200,
      cell: (row) => (
        <ul className={styles.side}>
          {row.postings.map((posting, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the sides of an entry never change
            <li key={at}>
              <Button type="link" className={styles.account} onClick={() => choose(posting.account)}>
                <span className={`mono ${posting.account === chosen ? styles.chosen : ""}`}>
                  {posting.account}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      ),
    },
    { key: "debit", title: t("ledger.debit"), end: true, tight: true, cell: side("debit") },
    { key: "credit", title: t("ledger.credit"), end: true, tight: true, cell: side("credit") },
  ];
}

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { AccountKind } from "@/shared/api/generated/graphql";
import { Listing } from "@/shared/lists/listing";
import { Slide } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { useView } from "@/shared/lists/view";
import { Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { Money } from "@/shared/parts/values";
import { AccountsDocument } from "./documents";
import { HealthCard } from "./health";
import { RatesCard } from "./rates";
import { accountKinds } from "./search";

const PAGE = 50;

/** Every account of the books with what stands on it, and whether the books were found to agree. */
export function LedgerAccounts() {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/ledger").useSearch();
  const { change } = useView(search);
  const query = useQuery({
    ...asked(AccountsDocument, {
      filter: { kind: search.kind ?? null, text: search.text ?? null },
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page
      title={t("rail.screens.ledger")}
      note={t("ledger.note")}
      acts={<Link to="/ledger/entries">{t("ledger.entries")}</Link>}
    >
      <div className="stack">
        <HealthCard />
        <RatesCard />
        <section className="stack" style={{ gap: 20 }}>
          <Listing
            screen="LEDGER_ACCOUNTS"
            search={search}
            filters={
              <>
                <Slide>
                  <Segmented
                    aria-label={t("ledger.kindLabel")}
                    value={search.kind ?? "all"}
                    onChange={(kind) => change({ kind: kind === "all" ? undefined : (kind as AccountKind) })}
                    options={(["all", ...accountKinds] as const).map((value) => ({
                      value,
                      label: t(`ledger.kind.${value}`),
                    }))}
                  />
                </Slide>
                <SearchBox
                  value={search.text}
                  label={t("ledger.findAccount")}
                  onChange={(text) => change({ text })}
                  width={220}
                />
              </>
            }
            query={query}
            connection={(data) => data.ledgerAccounts}
            label={t("rail.screens.ledger")}
            rowKey={(row) => row.id}
            empty={<Nothing title={t("list.noMatch")} advice={t("list.noMatchAdvice")} />}
            columns={[
              {
                key: "code",
                title: t("ledger.account"),
                bone: 220,
                cell: (row) => (
                  <Link to="/ledger/entries" search={{ account: row.code }} className="mono">
                    {row.code}
                  </Link>
                ),
              },
              {
                key: "kind",
                title: t("ledger.kindLabel"),
                tight: true,
                cell: (row) => t(`ledger.kind.${row.kind}`),
              },
              {
                key: "balance",
                title: t("ledger.balance"),
                end: true,
                tight: true,
                cell: (row) => <Money value={row.balance} />,
              },
              {
                key: "held",
                title: t("ledger.held"),
                end: true,
                tight: true,
                cell: (row) => <Money value={row.held} />,
              },
              {
                key: "available",
                title: t("ledger.available"),
                end: true,
                tight: true,
                cell: (row) => <Money value={row.available} />,
              },
            ]}
          />
        </section>
      </div>
    </Page>
  );
}

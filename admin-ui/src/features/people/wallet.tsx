import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { PersonQuery } from "@/shared/api/generated/graphql";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { MoneyField, type MoneyValues, moneyOf } from "@/shared/forms/money-field";
import { Card } from "@/shared/parts/page";
import { Failed } from "@/shared/parts/states";
import { Fact, Facts, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { useCurrencies } from "@/shared/shop/currencies";
import { CreditWallet, WalletEntriesDocument } from "./documents";

const PAGE = 10;

type Person = NonNullable<PersonQuery["person"]>;

/** What somebody has in the shop, what moved it, and the way to give or take back. */
export function Wallet({ person }: { person: Person }) {
  const { t } = useTranslation();
  const can = useCan();
  const [adding, setAdding] = useState(false);
  const sold = useCurrencies();
  if (!person.registeredAt || !can("WALLETS_READ")) return null;
  const wallets = person.wallets ?? [];
  // First what they have, then what they buy in: most often the same, and most often the only one.
  const near = [wallets[0]?.balance.currency, person.bought[0]?.paid.currency].filter(
    (one) => one !== undefined && sold.includes(one),
  );
  const currencies = [...new Set([...near, ...sold])].filter((one) => one !== undefined);
  return (
    <Card
      title={t("wallet.title")}
      acts={
        can("WALLETS_WRITE") && (
          <Button size="small" disabled={sold.length === 0} onClick={() => setAdding(true)}>
            {t("wallet.add")}
          </Button>
        )
      }
    >
      {wallets.length === 0 && <p className="faint">{t("wallet.empty")}</p>}
      {wallets.map((wallet) => (
        <div key={wallet.balance.currency} className="stack" style={{ gap: 12 }}>
          <Facts>
            <Fact label={t("wallet.balance")}>
              <Money value={wallet.balance} large />
            </Fact>
            {Number(wallet.held.amount) > 0 && (
              <Fact label={t("wallet.held")}>
                <Money value={wallet.held} />
              </Fact>
            )}
          </Facts>
          <Entries personId={person.id} currency={wallet.balance.currency} />
        </div>
      ))}
      {adding && <Add person={person} currencies={currencies} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function Entries({ personId, currency }: { personId: string; currency: string }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ["WalletEntries", personId, currency],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      ask(WalletEntriesDocument, { personId, currency, first: PAGE, after: pageParam }, signal),
    getNextPageParam: ({ walletEntries: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  });
  const rows = query.data?.pages.flatMap((page) => page.walletEntries.edges.map((edge) => edge.node));
  if (query.error && !rows) return <Failed error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <ol className="stack" style={{ gap: 12 }} aria-label={t("wallet.entries")}>
        {rows?.map((row) => (
          <li key={row.id}>
            <span className="row" style={{ justifyContent: "space-between" }}>
              <span>
                <b>
                  <Money value={row.amount} />
                </b>{" "}
                {t(`wallet.kind.${row.kind}`)}
              </span>
              <When at={row.at} />
            </span>
            {row.order && (
              <Link to="/orders/$id" params={{ id: row.order.id }} className="mono">
                {row.order.number}
              </Link>
            )}
            {row.reason && (
              <span className="faint">{[row.reason, row.createdBy?.name].filter(Boolean).join(" · ")}</span>
            )}
          </li>
        ))}
      </ol>
      {query.hasNextPage && (
        <Button type="link" style={{ padding: 0 }} onClick={() => void query.fetchNextPage()}>
          {t("list.more")}
        </Button>
      )}
    </>
  );
}

interface AddProps {
  person: Person;
  currencies: string[];
  onClose: () => void;
}

function Add({ person, currencies, onClose }: AddProps) {
  const { t } = useTranslation();
  const keyFor = useIdempotencyKey();
  return (
    <ActDialog
      title={t("wallet.addTitle", { name: person.name ?? person.contactMasked ?? t("person.unknown") })}
      act={t("wallet.add")}
      about={t("wallet.addAbout")}
      run={({ reason, ...money }: MoneyValues & { reason: string }) => {
        const input = { personId: person.id, amount: moneyOf(money, currencies), reason: reason.trim() };
        return ask(CreditWallet, { input, idempotencyKey: keyFor(input) }).then((data) => data.creditWallet);
      }}
      fieldName={(name) => (name[0] === "amount" ? ["amount"] : name)}
      done={t("wallet.added")}
      stale={["Person", "WalletEntries", "LedgerAccounts", "LedgerEntries"]}
      onClose={onClose}
    >
      <MoneyField
        label={t("credit.amount")}
        extra={t("credit.amountHint")}
        currencies={currencies}
        accepts={(minor) => minor !== 0n}
        focus
      />
      <WordsField label={t("wallet.reason")} />
    </ActDialog>
  );
}

import { Button, Skeleton } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatMoney, isZero } from "@/shared/money/money";
import { Members } from "@/shared/session/Members";
import { WalletIcon } from "@/shared/ui/icons";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import { RedeemCard } from "./RedeemCard";
import classes from "./WalletPage.module.css";
import { myWallet, type Wallet } from "./wallet";

/** Refunds and gifts come while somebody looks. */
const LOOK_AGAIN_MS = 10_000;

/** What somebody has in the shop, and what moved it. */
export function WalletPage() {
  const { t } = useTranslation();
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{t("wallet.title")}</PageTitle>
      <div className={classes.head}>
        <h1 className={classes.title}>{t("wallet.title")}</h1>
        <Link to="/mine" className={classes.back}>
          {t("mine.title")}
        </Link>
      </div>
      <Members
        icon={<WalletIcon size={28} />}
        title={t("wallet.nobody")}
        text={t("wallet.nobodyText")}
        back="/wallet"
      >
        <Contents />
      </Members>
    </div>
  );
}

function Contents() {
  const { t } = useTranslation();
  const list = useInfiniteQuery({ ...myWallet, refetchInterval: LOOK_AGAIN_MS });
  const wallet = list.data?.pages[0];
  if (list.error && !wallet) return <ProblemBlock error={list.error} onRetry={() => void list.refetch()} />;
  if (!wallet) return <Skeleton height={320} radius="xl" />;
  const entries = list.data?.pages.flatMap((page) => page?.entries.edges.map(({ node }) => node) ?? []) ?? [];
  return (
    <>
      <Balance wallet={wallet} />
      <RedeemCard />
      <section className={`card ${classes.section}`} aria-labelledby="wallet-entries">
        <h2 id="wallet-entries" className={classes.heading}>
          {t("wallet.entries")}
        </h2>
        {entries.length === 0 ? (
          <StateBlock icon={<WalletIcon size={28} />} title={t("wallet.empty")}>
            {t("wallet.emptyText")}
          </StateBlock>
        ) : (
          <ul className={classes.entries}>
            {entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ul>
        )}
      </section>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t("list.more")}
        </Button>
      )}
    </>
  );
}

function Balance({ wallet }: { wallet: Wallet }) {
  const { t, i18n } = useTranslation();
  return (
    <section className={`card ${classes.balance}`} aria-labelledby="wallet-balance">
      <h2 id="wallet-balance" className={classes.label}>
        {t("wallet.available")}
      </h2>
      <p className={classes.amount}>{formatMoney(wallet.available, i18n.language)}</p>
      {!isZero(wallet.held) && (
        <p className={classes.held}>
          {t("wallet.held", { amount: formatMoney(wallet.held, i18n.language) })}
        </p>
      )}
      <p className={classes.about}>
        {t("wallet.about")}{" "}
        <Link to="/help/$slug" params={{ slug: "wallet" }}>
          {t("wallet.help")}
        </Link>
      </p>
    </section>
  );
}

function Entry({ entry }: { entry: Wallet["entries"]["edges"][number]["node"] }) {
  const { t, i18n } = useTranslation();
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" });
  const out = entry.amount.amount.startsWith("-");
  return (
    <li className={classes.entry}>
      <span className={classes.what}>
        <span className={classes.kind}>{t(`wallet.kind.${entry.kind}`)}</span>
        <span className={classes.detail}>
          <time dateTime={entry.at}>{moment.format(new Date(entry.at))}</time>
          {entry.order && (
            <Link to="/orders/$id" params={{ id: entry.order.id }} search={{}}>
              {entry.order.number}
            </Link>
          )}
        </span>
      </span>
      <span className={classes.moved} data-in={!out || undefined}>
        {!out && "+"}
        {formatMoney(entry.amount, i18n.language)}
      </span>
    </li>
  );
}

import { Button, Skeleton } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { leaveCart, settleCart } from "@/shared/cart/keeping";
import { MyTier } from "@/shared/membership/MyTier";
import { leave } from "@/shared/session/leave";
import { useMe } from "@/shared/session/me";
import { PersonIcon, SearchIcon } from "@/shared/ui/icons";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import row from "@/shared/ui/Tabs.module.css";
import { EarlierOrders } from "./EarlierOrders";
import { Entitlements } from "./Entitlements";
import { KeptCodes } from "./KeptCodes";
import classes from "./MinePage.module.css";
import { MyBalance } from "./MyBalance";
import { MyCouponsLink } from "./MyCouponsLink";
import { MyGroups } from "./MyGroups";
import { Orders } from "./Orders";
import { SavedAccounts } from "./SavedAccounts";
import { TopUps } from "./TopUps";

const LogOut = graphql(`
  mutation LogOut {
    logOut { __typename }
  }
`);

const page = getRouteApi("/mine");
const TABS = [undefined, "vouchers", "top-ups", "memberships", "orders", "accounts"] as const;
const KINDS = { codes: "CODE", vouchers: "VOUCHER", memberships: "MEMBERSHIP" } as const;

/** What is mine: codes, memberships and orders, of the account or of the guest this device is known as. */
export function MinePage() {
  const { t } = useTranslation();
  const { tab } = page.useSearch();
  const me = useMe();
  const [words, setWords] = useState("");
  const tabs = useRef<HTMLElement>(null);
  const known = me.data != null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is another one to be seen
  useEffect(() => {
    const chosen = tabs.current?.querySelector("[aria-current=page]");
    chosen?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [tab, known]);
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{t("mine.title")}</PageTitle>
      <div className={classes.head}>
        <h1 className={classes.title}>{t("mine.title")}</h1>
        {me.data && !me.data.isGuest && <Account name={me.data.displayName} />}
      </div>
      {me.isPending ? (
        <Skeleton height={160} radius="xl" />
      ) : me.error ? (
        <>
          <KeptCodes />
          <ProblemBlock error={me.error} onRetry={() => void me.refetch()} />
        </>
      ) : me.data === null ? (
        <Nobody />
      ) : (
        <>
          {me.data.isGuest ? <GuestNote /> : <MyTier />}
          <div className={classes.ways}>
            {!me.data.isGuest && <MyBalance />}
            {!me.data.isGuest && <MyCouponsLink />}
            <MyGroups />
          </div>
          {!me.data.isGuest && <EarlierOrders />}
          <nav ref={tabs} className={row.tabs} aria-label={t("mine.sections")}>
            {TABS.map((name) => (
              <Link
                key={name ?? "codes"}
                to="/mine"
                search={{ tab: name }}
                className={row.tab}
                aria-current={tab === name ? "page" : undefined}
                activeOptions={{ exact: true }}
                resetScroll={false}
              >
                {t(`mine.tabs.${name ?? "codes"}`)}
              </Link>
            ))}
          </nav>
          {tab !== "accounts" && (
            <label className={classes.search}>
              <span className={classes.searchIcon}>
                <SearchIcon size={18} />
              </span>
              <input
                type="search"
                value={words}
                placeholder={t("mine.search")}
                aria-label={t("mine.search")}
                onChange={(event) => setWords(event.target.value)}
              />
            </label>
          )}
          {tab === "orders" ? (
            <Orders words={words} />
          ) : tab === "top-ups" ? (
            <TopUps words={words} />
          ) : tab === "accounts" ? (
            <SavedAccounts />
          ) : (
            <>
              {tab === undefined && <KeptCodes />}
              <Entitlements key={tab} words={words} kind={KINDS[tab ?? "codes"]} />
            </>
          )}
        </>
      )}
    </div>
  );
}

function Account({ name }: { name: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const leaving = useMutation({
    mutationFn: async () => {
      await settleCart();
      return ask(LogOut, {});
    },
    onSuccess: async () => {
      leaveCart();
      await leave(queries);
    },
  });
  return (
    <div className={classes.account}>
      <Link to="/account" className={classes.own} title={t("own.title")}>
        <PersonIcon size={18} />
        <span className={classes.name}>{name || t("mine.account")}</span>
      </Link>
      <Button variant="default" loading={leaving.isPending} onClick={() => leaving.mutate()}>
        {t("mine.signOut")}
      </Button>
    </div>
  );
}

function GuestNote() {
  const { t } = useTranslation();
  return (
    <p className={classes.guest}>
      {t("mine.guestNote")}{" "}
      <Link to="/register" search={{ back: "/mine" }}>
        {t("keep.register")}
      </Link>
    </p>
  );
}

function Nobody() {
  const { t } = useTranslation();
  return (
    <StateBlock
      icon={<PersonIcon size={28} />}
      title={t("mine.nobody")}
      actions={
        <>
          <Button renderRoot={(props) => <Link to="/sign-in" search={{ back: "/mine" }} {...props} />}>
            {t("checkout.signIn")}
          </Button>
          <Button
            variant="default"
            renderRoot={(props) => <Link to="/register" search={{ back: "/mine" }} {...props} />}
          >
            {t("account.register")}
          </Button>
        </>
      }
    >
      {t("mine.nobodyText")}
    </StateBlock>
  );
}

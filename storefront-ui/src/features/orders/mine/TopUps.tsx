import { Button, Skeleton } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { MyTopUpsQuery } from "@/shared/api/generated/graphql";
import { readable } from "@/shared/crediting/account";
import { formatMoney } from "@/shared/money/money";
import { ChevronIcon, PhoneIcon, SearchIcon } from "@/shared/ui/icons";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import { standingOf } from "../standing";
import { useGoOn } from "./goOn";
import { MoreOfMine } from "./MoreOfMine";
import { matches } from "./matches";
import { myTopUps } from "./mine";
import classes from "./Orders.module.css";
import own from "./TopUps.module.css";

const CREDITED = new Set(["TOPUP", "MANUAL"]);
const UNDER_WAY_MS = 5_000;

/** Top-ups and services, from the moment they are paid, with whom they are for and where they stand. */
export function TopUps({ words }: { words: string }) {
  const { t, i18n } = useTranslation();
  const list = useInfiniteQuery({
    ...myTopUps,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page && topUpsOf(page).some(({ unit }) => unit.state === "DUE"))
        ? UNDER_WAY_MS
        : false,
  });
  const found = list.data?.pages.flatMap((page) => (page ? topUpsOf(page) : []));
  const shown = (found ?? []).filter(({ unit, account, order }) =>
    matches(words, unit.name, unit.variantName, account ?? "", readable(account ?? ""), order.number),
  );
  const goesOn = useGoOn(list, found !== undefined && shown.length === 0);
  if (list.error && !found) return <ProblemBlock error={list.error} onRetry={() => void list.refetch()} />;
  if (!found || goesOn) return <Skeleton height={220} radius="xl" />;
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      {found.length === 0 && !list.hasNextPage ? (
        <StateBlock
          icon={<PhoneIcon size={28} />}
          title={t("mine.none.TOPUP")}
          actions={<Button renderRoot={(props) => <Link to="/" {...props} />}>{t("action.toShop")}</Button>}
        >
          {t("mine.noneText")}
        </StateBlock>
      ) : shown.length === 0 ? (
        <StateBlock
          icon={<SearchIcon size={28} />}
          title={words.trim() ? t("mine.nothingFound", { words }) : t("mine.noneSoFar")}
        >
          {list.hasNextPage && t("mine.searchLoaded")}
        </StateBlock>
      ) : (
        <ul className={`card ${classes.list}`}>
          {shown.map(({ unit, account, server, order, at }) => {
            const { word, tone } = standingOf(unit, t, (amount) => formatMoney(amount, i18n.language));
            return (
              <li key={unit.id}>
                <Link to="/orders/$id" params={{ id: order.id }} className={classes.order}>
                  <img className={classes.art} src={unit.imageUrl} alt="" width={48} height={48} />
                  <span className={classes.what}>
                    <span className={classes.names}>
                      {unit.name} {unit.variantName}
                    </span>
                    {account && (
                      <span className={own.account} translate="no">
                        {readable(account)}
                        {server && ` · ${server}`}
                      </span>
                    )}
                    <span className={classes.detail}>{day.format(new Date(at))}</span>
                  </span>
                  <span className={own.state} data-tone={tone}>
                    {word}
                  </span>
                  <ChevronIcon size={18} />
                </Link>
              </li>
            );
          })}
        </ul>
      )}
      <MoreOfMine list={list} />
    </>
  );
}

type Page = NonNullable<MyTopUpsQuery["me"]>["orders"];

/** The paid pieces of a page of orders that are credited or done, those inside bundles too. */
function topUpsOf(page: Page) {
  return page.edges.flatMap(({ node: order }) =>
    order.lines.flatMap(({ account, server, units }) =>
      units
        .flatMap((unit) => (unit.components.length > 0 ? unit.components : [unit]))
        .filter((unit) => CREDITED.has(unit.kind) && order.paidAt != null)
        .map((unit) => ({ unit, account, server, order, at: unit.deliveredAt ?? order.paidAt ?? "" })),
    ),
  );
}

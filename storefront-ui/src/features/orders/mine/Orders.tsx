import { Button, Skeleton } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatMoney } from "@/shared/money/money";
import { ChevronIcon, SearchIcon, TicketIcon } from "@/shared/ui/icons";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import { useGoOn } from "./goOn";
import { MoreOfMine } from "./MoreOfMine";
import { matches } from "./matches";
import { myOrders } from "./mine";
import classes from "./Orders.module.css";

export function Orders({ words }: { words: string }) {
  const { t, i18n } = useTranslation();
  const list = useInfiniteQuery(myOrders);
  const orders = list.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []);
  const shown = (orders ?? []).filter((order) =>
    matches(words, order.number, ...order.lines.flatMap(({ name, variantName }) => [name, variantName])),
  );
  const goesOn = useGoOn(list, orders !== undefined && shown.length === 0);
  if (list.error && !orders) return <ProblemBlock error={list.error} onRetry={() => void list.refetch()} />;
  if (!orders || goesOn) return <Skeleton height={220} radius="xl" />;
  if (orders.length === 0) {
    return (
      <StateBlock
        icon={<TicketIcon size={28} />}
        title={t("mine.noOrders")}
        actions={<Button renderRoot={(props) => <Link to="/" {...props} />}>{t("action.toShop")}</Button>}
      >
        {t("mine.noneText")}
      </StateBlock>
    );
  }
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium" });
  return (
    <>
      {shown.length === 0 ? (
        <StateBlock icon={<SearchIcon size={28} />} title={t("mine.nothingFound", { words })}>
          {list.hasNextPage && t("mine.searchLoaded")}
        </StateBlock>
      ) : (
        <ul className={`card ${classes.list}`}>
          {shown.map((order) => (
            <li key={order.id}>
              <Link to="/orders/$id" params={{ id: order.id }} className={classes.order}>
                <img className={classes.art} src={order.lines[0]?.imageUrl} alt="" width={48} height={48} />
                <span className={classes.what}>
                  <span className={classes.names}>{order.lines.map(({ name }) => name).join(" + ")}</span>
                  <span className={classes.detail}>
                    <span>{day.format(new Date(order.placedAt))}</span> <span>{order.number}</span>
                  </span>
                </span>
                <span className={classes.end}>
                  <span className={classes.total}>{formatMoney(order.total, i18n.language)}</span>
                  <span className={classes.state} data-state={order.state}>
                    {t(`order.state.${order.state}`)}
                  </span>
                </span>
                <ChevronIcon size={18} />
              </Link>
            </li>
          ))}
        </ul>
      )}
      <MoreOfMine list={list} />
    </>
  );
}

import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { flashSales } from "@/shared/flash/sales";
import classes from "./FlashRail.module.css";

const FlashGoods = lazy(() => import("./FlashGoods").then((found) => ({ default: found.FlashGoods })));

/** The flash sale that lets people in, or is next. Its place is there before its goods are, so that nothing moves. */
export function FlashRail() {
  const { data } = useQuery({ ...flashSales, refetchInterval: 30_000 });
  const sale = data?.sales.find(({ phase }) => phase === "RUNNING" || phase === "UPCOMING");
  if (!sale || !data) return null;
  return (
    <Suspense fallback={<div className={classes.rail} />}>
      <FlashGoods sale={sale} lag={data.lag} />
    </Suspense>
  );
}

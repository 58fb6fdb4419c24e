import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Countdown } from "@/shared/flash/Countdown";
import { useServerNow } from "@/shared/flash/clock";
import { StockBar } from "@/shared/flash/StockBar";
import { type FlashSale, flashSales, useStock } from "@/shared/flash/sales";
import { Price } from "@/shared/money/Price";
import { BoltIcon } from "@/shared/ui/icons";
import classes from "./FlashRail.module.css";

/** The flash sale that runs, or is next: its clock, its goods and what is left of them. */
export function FlashRail() {
  const { data } = useQuery({ ...flashSales, refetchInterval: 30_000 });
  const sale = data?.sales.find(({ phase }) => phase !== "ENDED");
  return sale && data ? <Rail sale={sale} lag={data.lag} /> : null;
}

function Rail({ sale, lag }: { sale: FlashSale; lag: number }) {
  const { t } = useTranslation();
  const now = useServerNow(lag);
  const stockOf = useStock(sale);
  return (
    <section className={classes.rail} aria-labelledby="flash">
      <div className={classes.head}>
        <h2 id="flash" className={classes.title}>
          <BoltIcon size={22} />
          {sale.name}
        </h2>
        <Countdown now={now} startsAt={sale.startsAt} endsAt={sale.endsAt} />
        <Link to="/flash/$id" params={{ id: sale.id }} className={classes.all}>
          {t("flashRail.open")}
        </Link>
      </div>
      <ul className={classes.items}>
        {sale.items.map((item) => {
          const stock = stockOf(item.id);
          return (
            item.listing &&
            item.variant && (
              <li key={item.id}>
                <Link
                  to="/flash/$id"
                  params={{ id: sale.id }}
                  hash={item.id}
                  className={`card ${classes.item}`}
                >
                  <img src={item.listing.imageUrl} alt="" width={88} height={88} loading="lazy" />
                  <span className={classes.body}>
                    <span className={classes.name}>
                      {item.listing.name} · {item.variant.name}
                    </span>
                    <Price money={item.price} list={item.variant.price} size="m" />
                    {stock && <StockBar {...stock} />}
                  </span>
                </Link>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

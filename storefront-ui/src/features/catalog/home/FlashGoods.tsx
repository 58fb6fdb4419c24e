import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Countdown } from "@/shared/flash/Countdown";
import { useServerNow } from "@/shared/flash/clock";
import { StockBar } from "@/shared/flash/StockBar";
import type { FlashSale } from "@/shared/flash/sales";
import { useStock } from "@/shared/flash/stock";
import { Price } from "@/shared/money/Price";
import { BoltIcon } from "@/shared/ui/icons";
import classes from "./FlashRail.module.css";

/** The sale's clock, its goods and what is left of them. */
export function FlashGoods({ sale, lag, title }: { sale: FlashSale; lag: number; title?: string }) {
  const id = useId();
  const { t } = useTranslation();
  const now = useServerNow(lag);
  const stockOf = useStock(sale);
  return (
    <section className={classes.rail} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          <BoltIcon size={22} />
          {title ?? sale.name}
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

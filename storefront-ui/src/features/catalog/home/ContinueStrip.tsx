import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCartCount } from "@/shared/cart/cart";
import { openOrder, recentlyVisited } from "@/shared/recent/recent";
import { CartIcon, ChevronIcon, ClockIcon } from "@/shared/ui/icons";
import { ListingLink } from "../parts/ListingLink";
import classes from "./ContinueStrip.module.css";

/** Where this device left off: an order on its way, a cart, what was looked at. Nothing on a first visit. */
export function ContinueStrip() {
  const { t } = useTranslation();
  const count = useCartCount();
  const [order] = useState(openOrder);
  const [visited] = useState(recentlyVisited);
  if (!order && count === 0 && visited.length === 0) return null;
  return (
    <section aria-labelledby="continue" className={classes.section}>
      <h2 id="continue" className={classes.title}>
        {t("home.continue")}
      </h2>
      <ul className={classes.list}>
        {order && (
          <li>
            <Link to="/orders/$id" params={{ id: order.id }} className={`card ${classes.item}`}>
              <span className={classes.sign}>
                <ClockIcon />
              </span>
              <span className={classes.text}>{t("home.openOrder", { number: order.number })}</span>
              <ChevronIcon size={18} />
            </Link>
          </li>
        )}
        {count > 0 && (
          <li>
            <Link to="/cart" className={`card ${classes.item}`}>
              <span className={classes.sign}>
                <CartIcon />
              </span>
              <span className={classes.text}>{t("home.openCart", { count })}</span>
              <ChevronIcon size={18} />
            </Link>
          </li>
        )}
        {visited.slice(0, 6).map((page) => (
          <li key={`${page.kind}/${page.slug}`}>
            <ListingLink kind={page.kind} slug={page.slug} className={`card ${classes.item}`}>
              <img className={classes.art} src={page.imageUrl} alt="" width={40} height={40} loading="lazy" />
              <span className={classes.text}>{page.name}</span>
              <ChevronIcon size={18} />
            </ListingLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { ReactNode } from "react";
import classes from "./Coupon.module.css";

type CouponCardProps = {
  coupon: { name: string; headline: string; smallPrint: string[] };
  /** When it may be used. */
  time?: ReactNode;
  /** What can be done with it, or what became of it. */
  children?: ReactNode;
  /** It cannot be used any more. */
  spent?: boolean;
};

/** A coupon as a slip of paper: how much is off on the left, what for on the right. */
export function CouponCard({ coupon, time, children, spent = false }: CouponCardProps) {
  return (
    <li className={classes.coupon} data-spent={spent || undefined}>
      <p className={classes.headline}>{coupon.headline}</p>
      <div className={classes.what}>
        <h2 className={classes.name}>{coupon.name}</h2>
        <p className={classes.print}>{coupon.smallPrint.join(" · ")}</p>
        {time && <p className={classes.time}>{time}</p>}
        {children}
      </div>
    </li>
  );
}

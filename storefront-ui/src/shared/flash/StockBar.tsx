import { useTranslation } from "react-i18next";
import classes from "./Flash.module.css";

type StockBarProps = { quota: number; left: number; mayReturn: boolean };

/** How much of a flash sale's goods is gone, drawn and in words. */
export function StockBar({ quota, left, mayReturn }: StockBarProps) {
  const { t, i18n } = useTranslation();
  const part = new Intl.NumberFormat(i18n.language, { style: "percent" });
  const gone = quota > 0 ? Math.round(((quota - left) * 100) / quota) : 0;
  return (
    <span className={classes.stock}>
      <span className={classes.track} aria-hidden="true">
        <span className={classes.gone} style={{ width: `${gone}%` }} />
      </span>
      <span className={classes.left}>
        {left === 0 && t(mayReturn ? "flashRail.mayReturn" : "flashRail.soldOut")}
        {left > 0 && gone === 0 && t("flashRail.untouched", { count: left })}
        {left > 0 && gone > 0 && t("flashRail.left", { count: left, gone: part.format(gone / 100) })}
      </span>
    </span>
  );
}

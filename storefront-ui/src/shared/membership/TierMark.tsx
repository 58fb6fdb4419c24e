import { useTranslation } from "react-i18next";
import classes from "./TierMark.module.css";

/** Says that a price is a member's, and of which tier. */
export function TierMark({ tier }: { tier: string }) {
  const { t } = useTranslation();
  return <span className={classes.mark}>{t("tier.price", { tier })}</span>;
}

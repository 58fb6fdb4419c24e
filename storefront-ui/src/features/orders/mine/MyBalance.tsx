import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formatMoney } from "@/shared/money/money";
import { ChevronIcon, WalletIcon } from "@/shared/ui/icons";
import { useBalance } from "@/shared/wallet/balance";
import classes from "./MyBalance.module.css";

/** What one has in the shop, and the way to what moved it. */
export function MyBalance() {
  const { t, i18n } = useTranslation();
  const wallet = useBalance();
  return (
    <Link to="/wallet" className={`card ${classes.row}`}>
      <WalletIcon size={22} />
      <span className={classes.label}>{t("wallet.title")}</span>
      {wallet && <span className={classes.amount}>{formatMoney(wallet.available, i18n.language)}</span>}
      <ChevronIcon size={18} />
    </Link>
  );
}

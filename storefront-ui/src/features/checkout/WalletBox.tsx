import { useTranslation } from "react-i18next";
import type { QuotePartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney } from "@/shared/money/money";
import { ConfirmBox } from "./ConfirmBox";

type WalletBoxProps = {
  wallet: NonNullable<QuotePartsFragment["wallet"]>;
  checked: boolean;
  onChange: (checked: boolean) => void;
};

/** Whether what one has in the shop is spent on this order, and how much of it that is. */
export function WalletBox({ wallet, checked, onChange }: WalletBoxProps) {
  const { t, i18n } = useTranslation();
  const money = (amount: typeof wallet.pays) => formatMoney(amount, i18n.language);
  return (
    <ConfirmBox name="wallet" checked={checked} onChange={onChange} fault={undefined}>
      <strong>{t("checkout.useWallet", { amount: money(wallet.pays) })}</strong>
      <br />
      {t("checkout.walletHas", { amount: money(wallet.available) })}
    </ConfirmBox>
  );
}

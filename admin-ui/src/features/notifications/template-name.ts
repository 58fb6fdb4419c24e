import { useTranslation } from "react-i18next";

const known = [
  "order_receipt",
  "order_delivered",
  "order_code",
  "units_given_back",
  "units_given_to_wallet",
  "refund_redirected",
  "units_given_back_both",
  "wallet_credited",
  "coupon_sent",
  "unit_replaced",
  "access_renewed",
  "claim_rejected",
  "claim_answered",
  "login_code",
  "contact_code",
  "new_device",
  "contact_changed",
  "data_export_ready",
  "erasure_asked",
  "erasure_cancelled",
  "erasure_done",
  "invoice_issued",
  "invoice_corrected",
  "invoice_refused",
  "invoice_voided",
  "choices_opened",
  "choices_due",
  "choice_lapsed",
  "gift_claimed",
  "gift_returned",
  "gift_recalled",
  "group_joined",
  "group_filled",
  "group_lapsed",
  "password_reset",
  "no_account",
  "staff_invitation",
  "staff_alert",
] as const;

/** What a message is called on the screen; one that this screen does not know yet, by its own name. */
export function useTemplateName(): (name: string) => string {
  const { t } = useTranslation();
  return (name) => {
    const found = known.find((one) => one === name);
    return found ? t(`template.name.${found}`) : name;
  };
}

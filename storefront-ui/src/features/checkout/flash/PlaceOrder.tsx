import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PlaceOrderInput } from "@/shared/api/generated/graphql";
import { asksOf } from "@/shared/crediting/rules";
import { useCrediting } from "@/shared/crediting/useCrediting";
import { clockFace } from "@/shared/flash/clock";
import type { FlashItem } from "@/shared/flash/sales";
import { currentLanguage } from "@/shared/i18n/language";
import { formatMoney, type Money, timesMoney } from "@/shared/money/money";
import { Notice } from "@/shared/ui/Notice";
import { useHandheld } from "@/shared/ui/useMedia";
import { ConfirmBox } from "../ConfirmBox";
import { ContactField } from "../ContactField";
import { parseContact } from "../contact";
import { PlacementProblem } from "../PlacementProblem";
import { usePlaceOrder } from "../placing";
import classes from "./FlashSalePage.module.css";
import type { Place } from "./joining";

type PlaceOrderProps = {
  place: Place;
  item: FlashItem;
  /** The server's time. */
  now: number;
  account: { displayName: string; email?: string | null; phone?: string | null } | undefined;
  contact: string;
  onContact: (contact: string) => void;
  /** The place is used, or its time is over. */
  onGone: () => void;
  onLeave: () => void;
};

/** In one call from a place to its order: what it costs, for whom, and the customer's word. */
export function PlaceOrder(props: PlaceOrderProps) {
  const { place, item, now, account, contact, onContact, onGone, onLeave } = props;
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const handheld = useHandheld();
  const placing = usePlaceOrder();
  const [accepts, setAccepts] = useState(false);
  const [fault, setFault] = useState<"contact" | "noReturn">();
  const crediting = useCrediting(
    item.variant && item.listing ? asksOf(item.variant, item.listing) : undefined,
  );
  const left = Date.parse(place.expiresAt) - now;
  const total: Money = timesMoney(place.price, place.quantity);
  const refusal = placing.data && placing.data.__typename !== "PlacedOrder" ? placing.data : undefined;
  const done = placing.data?.__typename === "PlacedOrder";

  const submit = () => {
    if (!item.variant || !crediting.ready()) return;
    const guest = account ? undefined : parseContact(contact);
    if (!account && !guest) return setFault("contact");
    if (!accepts) return setFault("noReturn");
    setFault(undefined);
    const input: PlaceOrderInput = {
      lines: [{ variantId: item.variant.id, quantity: place.quantity, ...crediting.named }],
      expectedTotal: total,
      acceptsNoReturn: accepts,
      locale: currentLanguage() === "en" ? "EN" : "ZH_CN",
      admission: place.token,
      ...(guest && { contact: guest }),
    };
    placing.mutate(input, {
      onSuccess: (answer) => {
        if (answer.__typename !== "PlacedOrder") return;
        onGone();
        const payUrl = answer.payment?.payUrl;
        const opened = navigate({ to: "/orders/$id", params: { id: answer.order.id } });
        // The order page stays behind in the history: coming back from the provider lands on it.
        if (handheld && payUrl) void opened.then(() => location.assign(payUrl));
      },
    });
  };

  if (left <= 0 && !placing.isPending && !done)
    return (
      <Notice
        tone="warm"
        live
        title={t("flash.lapsed")}
        actions={<Button onClick={onGone}>{t("flash.again")}</Button>}
      >
        <p>{t("flash.lapsedText")}</p>
      </Notice>
    );
  return (
    <div className={classes.ask}>
      <Notice tone="info" live title={t("flash.in")}>
        <p>{t("flash.inText", { time: clockFace(left) })}</p>
      </Notice>
      {!account && (
        <ContactField
          account={undefined}
          waiting={false}
          value={contact}
          onChange={onContact}
          error={fault === "contact" ? t("checkout.contactInvalid") : undefined}
        />
      )}
      {crediting.field}
      <ConfirmBox
        name="noReturn"
        checked={accepts}
        onChange={setAccepts}
        fault={fault === "noReturn" ? t("checkout.noReturnNeeded") : undefined}
      >
        {t("checkout.noReturn")}
      </ConfirmBox>
      {refusal && "message" in refusal && <Notice tone="danger" live title={refusal.message} />}
      {placing.error && <PlacementProblem kind="failed" error={placing.error} />}
      <Button size="lg" fullWidth loading={placing.isPending || done} onClick={submit}>
        {t("flash.buy", { price: formatMoney(total, i18n.language) })}
      </Button>
      <Button variant="subtle" onClick={onLeave} disabled={placing.isPending || done}>
        {t("flash.leave")}
      </Button>
    </div>
  );
}

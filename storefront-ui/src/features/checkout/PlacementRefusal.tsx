import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { goodsOf, refusedLine } from "@/shared/cart/goods";
import { formatMoney } from "@/shared/money/money";
import { Notice } from "@/shared/ui/Notice";
import type { Refused } from "./placing";

type RefusalLine = {
  variantId: string;
  choices?: readonly string[];
  name: string;
  quantity: number;
};

type PlacementRefusalProps = {
  refusal: Refused;
  lines: readonly RefusalLine[];
  onQuantity: (goods: string, quantity: number) => void;
  onRemove: (goods: string) => void;
  /** Orders again at the price that holds now, which the customer has just read. */
  onAcceptPrice: () => void;
  onAgain: () => void;
};

/** A refusal of the order, said where it arose and with its remedy. Nothing was charged in any of them. */
export function PlacementRefusal(props: PlacementRefusalProps) {
  const { refusal, lines, onQuantity, onRemove, onAcceptPrice, onAgain } = props;
  const { t, i18n } = useTranslation();
  const lineOf = (variantId: string | null | undefined) => refusedLine(lines, refusal.path, variantId);
  const remove = (line: RefusalLine | undefined) =>
    line && (
      <Button variant="default" onClick={() => onRemove(goodsOf(line))}>
        {t("refusal.remove", { name: line.name })}
      </Button>
    );

  switch (refusal.__typename) {
    case "PriceChanged":
      return (
        <Notice
          tone="warm"
          live
          title={t("refusal.priceChanged")}
          actions={
            <>
              <Button onClick={onAcceptPrice}>
                {t("refusal.acceptPrice", { price: formatMoney(refusal.quote.total, i18n.language) })}
              </Button>
              <Button variant="default" renderRoot={(rest) => <Link to="/cart" {...rest} />}>
                {t("refusal.backToCart")}
              </Button>
            </>
          }
        >
          <p>
            {t("refusal.oldNew", {
              old: formatMoney(refusal.expected, i18n.language),
              now: formatMoney(refusal.quote.total, i18n.language),
            })}
          </p>
          <p>{t("refusal.nothingCharged")}</p>
        </Notice>
      );
    case "OutOfStock": {
      const line = lineOf(refusal.variantId);
      return (
        <Notice
          tone="danger"
          live
          title={
            refusal.available > 0 ? t("refusal.short", { count: refusal.available }) : t("refusal.soldOut")
          }
          actions={
            <>
              {line && refusal.available > 0 && (
                <Button onClick={() => onQuantity(goodsOf(line), refusal.available)}>
                  {t("refusal.setQuantity", { count: refusal.available })}
                </Button>
              )}
              {remove(line)}
            </>
          }
        >
          {line && <p>{line.name}</p>}
          <p>{t("refusal.nothingCharged")}</p>
        </Notice>
      );
    }
    case "PurchaseLimitReached":
    case "QuantityRefused": {
      const bounded = refusal.__typename === "QuantityRefused";
      const line = lineOf(bounded ? refusal.refusedVariantId : refusal.variantId);
      const most = bounded ? refusal.maximum : refusal.limit - refusal.used;
      const again = bounded ? null : refusal.resetsAt;
      return (
        <Notice
          tone="danger"
          live
          title={refusal.message}
          actions={
            <>
              {line && most >= 1 && most < line.quantity && (
                <Button onClick={() => onQuantity(goodsOf(line), most)}>
                  {t("refusal.setQuantity", { count: most })}
                </Button>
              )}
              {remove(line)}
            </>
          }
        >
          {again && <p>{t("refusal.limitResets", { at: moment(again, i18n.language) })}</p>}
          <p>{t("refusal.nothingCharged")}</p>
        </Notice>
      );
    }
    case "GroupFull":
    case "GroupOver":
    case "GroupUnknown":
    case "GroupOfferUnknown":
    case "GroupsSpent":
    case "AlreadyInGroup":
    case "GroupLimitReached":
    case "TooManyOpenGroups":
      return (
        <Notice
          tone="warm"
          live
          title={refusal.message}
          actions={
            <Button variant="default" onClick={() => history.back()}>
              {t("refusal.back")}
            </Button>
          }
        >
          <p>{t("refusal.nothingCharged")}</p>
        </Notice>
      );
    case "WalletShort":
      return (
        <Notice tone="warm" live title={t("refusal.walletShort")}>
          <p>{t("refusal.walletHas", { amount: formatMoney(refusal.walletHas, i18n.language) })}</p>
          <p>{t("refusal.nothingCharged")}</p>
        </Notice>
      );
    case "TooManyOpenOrders":
      return (
        <Notice
          tone="danger"
          live
          title={refusal.message}
          actions={
            <Button renderRoot={(rest) => <Link to="/mine" search={{ tab: "orders" }} {...rest} />}>
              {t("refusal.seeOrders")}
            </Button>
          }
        >
          <p>{t("refusal.openResets", { at: moment(refusal.openUntil, i18n.language) })}</p>
        </Notice>
      );
    case "AccountRequired":
    case "AccountInvalid":
    case "CarrierRefused":
    case "ServerRefused":
    case "AccountLimitReached": {
      const line = lineOf(refusal.variantId);
      return (
        <Notice tone="danger" live title={refusal.message} actions={remove(line)}>
          {line && <p>{line.name}</p>}
          <p>{t("refusal.otherAccount")}</p>
          <p>{t("refusal.nothingCharged")}</p>
        </Notice>
      );
    }
    case "VariantUnknown": {
      const at = refusal.path?.map(Number).find((step) => Number.isInteger(step));
      return (
        <Notice tone="danger" live title={refusal.message} actions={remove(lines[at ?? 0])}>
          <p>{t("refusal.nothingCharged")}</p>
        </Notice>
      );
    }
    case "IdempotencyConflict":
      return (
        <Notice
          tone="danger"
          live
          title={t("refusal.conflict")}
          actions={
            <>
              <Button renderRoot={(rest) => <Link to="/mine" search={{ tab: "orders" }} {...rest} />}>
                {t("refusal.seeOrders")}
              </Button>
              <Button variant="default" onClick={onAgain}>
                {t("refusal.orderAgain")}
              </Button>
            </>
          }
        >
          <p>{t("refusal.conflictText")}</p>
        </Notice>
      );
    default:
      return (
        <Notice tone="danger" live title={refusal.message}>
          <p>{t("refusal.nothingCharged")}</p>
        </Notice>
      );
  }
}

/** Day and minute as the reader writes them, on the reader's own clock. */
const moment = (at: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));

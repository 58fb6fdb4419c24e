import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { StockBar } from "@/shared/flash/StockBar";
import type { FlashItem, FlashSale, Stock } from "@/shared/flash/sales";
import { formatMoney } from "@/shared/money/money";
import { Price } from "@/shared/money/Price";
import { Notice } from "@/shared/ui/Notice";
import { QuantityStepper } from "@/shared/ui/QuantityStepper";
import { parseContact } from "../contact";
import classes from "./FlashSalePage.module.css";
import { forgetPlace, leave, type NotIn, type Place, useJoin } from "./joining";
import { PlaceOrder } from "./PlaceOrder";

type FlashCardProps = {
  sale: FlashSale;
  item: FlashItem;
  stock: Stock;
  /** The server's time. */
  now: number;
  /** Whether a place can be asked for now. */
  open: boolean;
  upcoming: boolean;
  over: boolean;
  ticket: string | undefined;
  place: Place | undefined;
  account: { displayName: string } | undefined;
  contact: string;
  /** Nobody can be let in who cannot be told apart. */
  onNoContact: () => void;
  onPlace: (place: Place | undefined) => void;
  /** Buyers queue: a ticket comes first. */
  onQueue: () => void;
};

/** One thing in the sale: what it costs, what is left, and the way to a place and to its order. */
export function FlashCard(props: FlashCardProps) {
  const { sale, item, stock, now, open, upcoming, over, ticket, place, onPlace, onQueue } = props;
  const { account, contact, onNoContact } = props;
  const { t, i18n } = useTranslation();
  const [quantity, setQuantity] = useState(1);
  const joining = useJoin(sale);
  const { listing, variant } = item;
  if (!listing || !variant) return null;
  const refusal = joining.data && joining.data.__typename !== "FlashAdmission" ? joining.data : undefined;
  const soldOut = stock.left < 1;

  const ask = () => {
    const guest = account ? undefined : parseContact(contact);
    if (!account && !guest) return onNoContact();
    joining.mutate(
      { item, quantity, contact: guest, ticket },
      {
        onSuccess: (answer) => {
          if (answer.__typename === "FlashAdmission") onPlace(answer);
          else if (answer.__typename === "WaitingRoomOpen") onQueue();
        },
      },
    );
  };

  return (
    <article className={`card ${classes.item}`}>
      <div className={classes.goods}>
        <img src={listing.imageUrl} alt={listing.imageAlt ?? ""} width={120} height={120} />
        <div className={classes.facts}>
          <h2 className={classes.name}>
            <Link to="/p/$slug" params={{ slug: listing.slug }} search={{ v: variant.id }}>
              {listing.name} <span className={classes.which}>{variant.name}</span>
            </Link>
          </h2>
          <Price money={item.price} list={variant.price} size="l" />
          <p className="muted">
            {listing.deliveryPromise} · {t("flash.perPerson", { count: item.perPerson })}
          </p>
          <StockBar {...stock} />
        </div>
      </div>
      {place ? (
        <PlaceOrder
          place={place}
          item={item}
          now={now}
          account={account}
          contact={contact}
          onNoContact={onNoContact}
          onGone={() => {
            forgetPlace();
            joining.reset();
            onPlace(undefined);
          }}
          onLeave={() => {
            void leave(place.token).catch(() => undefined);
            forgetPlace();
            joining.reset();
            onPlace(undefined);
          }}
        />
      ) : (
        <div className={classes.ask}>
          {!over && item.mostAtOnce > 1 && (
            <QuantityStepper
              value={quantity}
              limit={item.mostAtOnce}
              onChange={setQuantity}
              of={`${listing.name} ${variant.name}`}
            />
          )}
          {refusal && <NotInNotice refusal={refusal} />}
          {joining.error && (
            <Notice tone="warm" live title={t("flash.lost")}>
              <p>{t("flash.lostText")}</p>
            </Notice>
          )}
          <Button size="lg" fullWidth disabled={!open || soldOut} loading={joining.isPending} onClick={ask}>
            {t(
              over
                ? "flash.over"
                : upcoming
                  ? "flash.soon"
                  : soldOut
                    ? stock.mayReturn
                      ? "flash.allHeld"
                      : "flash.soldOut"
                    : "flash.grab",
            )}
          </Button>
          {(over || (soldOut && !stock.mayReturn)) && variant.price && (
            <Button
              variant="default"
              fullWidth
              renderRoot={(props) => (
                <Link to="/p/$slug" params={{ slug: listing.slug }} search={{ v: variant.id }} {...props} />
              )}
            >
              {t("flash.usual", { price: formatMoney(variant.price, i18n.language) })}
            </Button>
          )}
          {joining.isPending && sale.challenge && (
            <p className={classes.note} role="status">
              {t("flash.working")}
            </p>
          )}
        </div>
      )}
    </article>
  );
}

function NotInNotice({ refusal }: { refusal: NotIn }) {
  const { t } = useTranslation();
  if (!("message" in refusal)) return null;
  const held = refusal.__typename === "FlashLimitReached" && refusal.unpaid;
  return (
    <Notice tone="warm" live title={refusal.message}>
      {refusal.__typename === "FlashSaleSoldOut" && refusal.mayReturn && <p>{t("flash.mayReturn")}</p>}
      {held && (
        <p>
          <Link to="/mine" search={{ tab: "orders" }}>
            {t("flash.toOrders")}
          </Link>
        </p>
      )}
    </Notice>
  );
}

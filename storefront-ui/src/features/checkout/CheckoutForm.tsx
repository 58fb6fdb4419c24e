import { Button, Skeleton } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, lazy, Suspense, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type {
  GroupInput,
  PlaceOrderInput,
  QuoteCouponPartsFragment,
  QuotePartsFragment,
} from "@/shared/api/generated/graphql";
import { emptyCart, learn, useCart } from "@/shared/cart/cart";
import { goodsOf, goodsPriced, refusedLine } from "@/shared/cart/goods";
import { readable } from "@/shared/crediting/account";
import type { Named } from "@/shared/crediting/rules";
import { currentLanguage, laterWords } from "@/shared/i18n/language";
import { isZero } from "@/shared/money/money";
import { PromotionResults, SavingHints } from "@/shared/pricing/Promotions";
import { asksFor, namedOn } from "@/shared/pricing/quote";
import { useMoved } from "@/shared/pricing/seen";
import { useMe } from "@/shared/session/me";
import { Notice } from "@/shared/ui/Notice";
import { useHandheld } from "@/shared/ui/useMedia";
import { unanswered } from "./attempt";
import classes from "./CheckoutPage.module.css";
import { ConfirmBox } from "./ConfirmBox";
import { ContactField } from "./ContactField";
import { parseContact, rememberContact, rememberedContact } from "./contact";
import type { ChosenCoupons } from "./coupons/quote";
import { GiftChoice } from "./GiftChoice";
import { OrderSummary } from "./OrderSummary";
import { PlacementProblem } from "./PlacementProblem";
import { PlacementRefusal } from "./PlacementRefusal";
import { PricesMoved } from "./PricesMoved";
import { type Placed, type Refused, usePlaceOrder } from "./placing";
import { Totals, TotalsSkeleton } from "./Totals";
import { WalletBox } from "./WalletBox";

/** It comes with its words, which the first pages do without. */
const CouponBox = lazy(async () => {
  await laterWords();
  return { default: (await import("./coupons/CouponBox")).CouponBox };
});

type CheckoutFormProps = {
  quote: QuotePartsFragment & Partial<QuoteCouponPartsFragment>;
  /** The quote is of a moment ago; the next is on its way. */
  stale: boolean;
  fromCart: boolean;
  /** The group with which it is bought. */
  group?: GroupInput | undefined;
  onQuantity: (goods: string, quantity: number) => void;
  onRemove: (goods: string) => void;
  onAccount: (goods: string, named: Named) => void;
  onRequote: () => Promise<unknown>;
  /** The coupons that are to be used. */
  coupons: ChosenCoupons;
  onCoupons: (coupons: ChosenCoupons) => void;
  /** The variants taken as gifts. */
  onGifts: (variantIds: readonly string[]) => void;
};

type Fault = "account" | "contact" | "accountRight" | "noReturn";

export function CheckoutForm(props: CheckoutFormProps) {
  const { quote, stale, fromCart, group, onQuantity, onRemove, onAccount, onGifts, onRequote } = props;
  const { coupons, onCoupons } = props;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const handheld = useHandheld();
  const me = useMe();
  const account = me.data && !me.data.isGuest ? me.data : undefined;
  const placing = usePlaceOrder();
  const [contact, setContact] = useState(rememberedContact);
  const [accepts, setAccepts] = useState(false);
  const [useWallet, setUseWallet] = useState(false);
  // The buyer's word holds for the accounts that were shown when it was given, not for others.
  const [compared, setCompared] = useState<string>();
  const [fault, setFault] = useState<{ at: Fault }>();
  const [lost] = useState(unanswered);
  const form = useRef<HTMLFormElement>(null);

  const cart = useCart();
  const bought = quote.lines.filter(({ gift }) => !gift);
  const gifts = quote.gifts.flatMap(({ options }) => options.filter(({ taken }) => taken));
  const priced = bought.map((line) => ({
    goods: goodsPriced(line),
    name: line.listing.name,
    now: line.unitPrice,
  }));
  const { moved, acknowledge } = useMoved(
    priced,
    new Map(fromCart ? cart.map((line) => [goodsOf(line), line.seen]) : []),
  );
  const credited = quote.lines.flatMap(({ account, server }) =>
    account ? [server ? `${readable(account)} · ${server.name}` : readable(account)] : [],
  );
  const accounts = [...new Set(credited)];
  const unnamed = quote.lines.some((line) => {
    const asks = asksFor(line);
    return asks && (!line.account || ((asks.rules?.servers.length ?? 0) > 0 && !line.server));
  });
  const right = accounts.length === 0 || compared === accounts.join();
  const wallet = useWallet && account ? (quote.wallet ?? undefined) : undefined;
  const short = quote.lines.some(({ available }) => !available);
  const refusal = placing.data && placing.data.__typename !== "PlacedOrder" ? placing.data : undefined;
  const called = quote.lines.map(({ variant, chosen, listing, quantity }) => ({
    variantId: variant.id,
    choices: chosen.map(({ variantId }) => variantId),
    name: listing.name,
    quantity,
  }));
  const refused = refusal && isAboutAccount(refusal) && refusedLine(called, refusal.path, refusal.variantId);
  const leaving = placing.data?.__typename === "PlacedOrder";

  // A new object each time, so that what is wrong is shown again when somebody tries again.
  const point = (at: Fault) => setFault({ at });
  const at = fault?.at;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a refusal shows the field that it is about
  useEffect(() => {
    if (fault) form.current?.querySelector<HTMLInputElement>(`[name="${fault.at}"]`)?.focus();
  }, [fault, refusal]);

  const goOn = (placed: Placed) => {
    if (fromCart) emptyCart();
    const payUrl = placed.payment?.payUrl;
    if (handheld && payUrl) {
      // The order page stays behind in the history: coming back from the provider lands on it.
      void navigate({ to: "/orders/$id", params: { id: placed.order.id }, replace: true }).then(() =>
        location.assign(payUrl),
      );
    } else void navigate({ to: "/orders/$id", params: { id: placed.order.id }, replace: true });
  };

  /** At that total; a price that changed is agreed to with what the wallet pays of the new one. */
  const place = ({ total, wallet: part }: Pick<QuotePartsFragment, "total" | "wallet">) => {
    if (unnamed) return point("account");
    const guest = account ? undefined : parseContact(contact);
    if (!account && !guest) return point("contact");
    if (!right) return point("accountRight");
    if (!accepts) return point("noReturn");
    setFault(undefined);
    if (!account) rememberContact(contact);
    const input: PlaceOrderInput = {
      lines: bought.map((line) => ({
        variantId: line.variant.id,
        quantity: line.quantity,
        ...namedOn(line),
        ...(line.chosen.length > 0 && { choices: line.chosen.map(({ variantId }) => variantId) }),
      })),
      ...(gifts.length > 0 && { gifts: gifts.map(({ variantId }) => variantId) }),
      expectedTotal: { amount: total.amount, currency: total.currency },
      acceptsNoReturn: accepts,
      locale: currentLanguage() === "en" ? "EN" : "ZH_CN",
      ...(useWallet &&
        account &&
        part && { wallet: { amount: part.pays.amount, currency: part.pays.currency } }),
      ...(guest && { contact: guest }),
      ...(fromCart && { fromCart }),
      ...(group && { group }),
      ...(coupons.codes.length > 0 && { couponCodes: counting(coupons.codes, quote.coupons) }),
      ...(coupons.ids.length > 0 && { couponIds: [...coupons.ids] }),
    };
    placing.mutate(input, {
      onSuccess: (answer) => {
        if (answer.__typename === "PlacedOrder") goOn(answer);
        else if (answer.__typename === "NoReturnNotAccepted") point("noReturn");
        else if (answer.__typename === "ContactRequired" || isAboutContact(answer.path)) point("contact");
        else if (isAboutAccount(answer)) point("account");
        else if (answer.__typename !== "PriceChanged") void onRequote();
      },
    });
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    place(quote);
  };
  const alter = (act: () => void) => {
    placing.reset();
    act();
  };
  const inPlace = refusal && (refusal.__typename === "ContactRequired" || isAboutContact(refusal.path));

  return (
    <form ref={form} className={classes.columns} onSubmit={submit} noValidate>
      <div className={classes.main}>
        {lost && !placing.data && <PlacementProblem kind="unanswered" />}
        <section className={`card ${classes.block}`} aria-labelledby="items">
          <h2 id="items" className={classes.subtitle}>
            {t("checkout.items")}
          </h2>
          <OrderSummary
            lines={bought}
            together={group !== undefined}
            onQuantity={(id, quantity) => alter(() => onQuantity(id, quantity))}
            onRemove={(id) => alter(() => onRemove(id))}
            onAccount={(id, named) => alter(() => onAccount(id, named))}
            accountNeeded={at === "account"}
            accountRefused={refused ? goodsOf(refused) : undefined}
          />
        </section>
        {quote.gifts.length > 0 && (
          <section className={`card ${classes.block}`} aria-labelledby="gifts">
            <h2 id="gifts" className={classes.subtitle}>
              {t("gifts.title")}
            </h2>
            <GiftChoice offers={quote.gifts} onChange={(next) => alter(() => onGifts(next))} />
          </section>
        )}
        <section className={`card ${classes.block}`} aria-labelledby="contact">
          <h2 id="contact" className={classes.subtitle}>
            {t("checkout.contact")}
          </h2>
          <ContactField
            account={account}
            waiting={me.isPending}
            value={contact}
            onChange={setContact}
            error={at === "contact" ? (inPlace ? refusal.message : t("checkout.contactInvalid")) : undefined}
          />
        </section>
      </div>
      <aside className={`card ${classes.side}`} aria-label={t("totals.label")}>
        {quote.coupons && !group && (
          <Suspense fallback={<Skeleton height={104} />}>
            <CouponBox
              coupons={quote.coupons}
              usable={quote.usableCoupons ?? []}
              chosen={coupons}
              busy={stale}
              onChange={(next) => alter(() => onCoupons(next))}
            />
          </Suspense>
        )}
        <Totals quote={quote} wallet={wallet} busy={stale} />
        <SavingHints hints={quote.hints} />
        <PromotionResults promotions={quote.promotions} />
        {account && quote.wallet && (
          <WalletBox
            wallet={quote.wallet}
            checked={useWallet}
            onChange={(checked) => alter(() => setUseWallet(checked))}
          />
        )}
        <PricesMoved
          moved={moved}
          onSeen={() => {
            for (const { goods, now } of moved) learn(goods, { seen: now });
            acknowledge();
          }}
        />
        {group && (
          <Notice title={t("checkout.group")}>
            <p>{t("checkout.groupText")}</p>
          </Notice>
        )}
        {accounts.length > 0 && (
          <ConfirmBox
            name="accountRight"
            checked={right}
            onChange={(checked) => setCompared(checked ? accounts.join() : undefined)}
            fault={at === "accountRight" ? t("checkout.accountRightNeeded") : undefined}
          >
            {t("checkout.accountRight")}
            {accounts.map((one) => (
              <strong key={one} className={classes.account} translate="no">
                {one}
              </strong>
            ))}
          </ConfirmBox>
        )}
        <ConfirmBox
          name="noReturn"
          checked={accepts}
          onChange={setAccepts}
          fault={at === "noReturn" ? t("checkout.noReturnNeeded") : undefined}
        >
          {t("checkout.noReturn")}
        </ConfirmBox>
        {refusal && !inPlace && refusal.__typename !== "NoReturnNotAccepted" && (
          <PlacementRefusal
            refusal={refusal}
            lines={called}
            onQuantity={(id, quantity) => alter(() => onQuantity(id, quantity))}
            onRemove={(id) => alter(() => onRemove(id))}
            onAcceptPrice={() => {
              acknowledge();
              if (refusal.__typename === "PriceChanged") place(refusal.quote);
              void onRequote();
            }}
            onAgain={() => place(quote)}
          />
        )}
        {placing.error && <PlacementProblem kind="failed" error={placing.error} />}
        <Button
          type="submit"
          size="lg"
          fullWidth
          disabled={short || stale || moved.length > 0}
          loading={placing.isPending || leaving}
        >
          {wallet && isZero(wallet.left) ? t("checkout.payWithWallet") : t("checkout.place")}
        </Button>
        <p className={classes.note} role="status">
          {placing.retrying
            ? t("checkout.retrying")
            : short
              ? t("cart.blocked")
              : moved.length > 0
                ? t("checkout.pricesFirst")
                : t("checkout.note")}
        </p>
      </aside>
    </form>
  );
}

/** Of the codes those that are coupons: what none is was said, and keeps nobody from ordering. */
function counting(
  codes: readonly string[],
  became: QuoteCouponPartsFragment["coupons"] | undefined,
): string[] {
  return codes.filter((_, place) => became?.[place]?.name);
}

type AboutAccount = Extract<
  Refused,
  {
    __typename:
      | "AccountRequired"
      | "AccountInvalid"
      | "AccountLimitReached"
      | "CarrierRefused"
      | "ServerRefused";
  }
>;
const ABOUT_ACCOUNT = [
  "AccountRequired",
  "AccountInvalid",
  "AccountLimitReached",
  "CarrierRefused",
  "ServerRefused",
];

function isAboutAccount(refusal: Refused): refusal is AboutAccount {
  return ABOUT_ACCOUNT.includes(refusal.__typename);
}

function isAboutContact(path: readonly string[] | null | undefined): boolean {
  return path?.some((step) => ["contact", "email", "phone"].includes(step)) ?? false;
}

export function CheckoutSkeleton() {
  return (
    <div className={classes.columns} aria-busy="true">
      <div className={classes.main}>
        <Skeleton height={152} radius="xl" />
        <Skeleton height={168} radius="xl" />
      </div>
      <div className={`card ${classes.side}`}>
        <TotalsSkeleton />
        <Skeleton height={72} />
        <Skeleton height={50} />
      </div>
    </div>
  );
}

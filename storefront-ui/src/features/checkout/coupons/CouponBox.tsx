import { Button, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { QuoteCouponPartsFragment } from "@/shared/api/generated/graphql";
import { formatMoney, isZero } from "@/shared/money/money";
import classes from "./CouponBox.module.css";
import type { ChosenCoupons } from "./quote";

type CouponBoxProps = {
  /** What became of those that were given, codes first. */
  coupons: QuoteCouponPartsFragment["coupons"];
  usable: NonNullable<QuoteCouponPartsFragment["usableCoupons"]>;
  chosen: ChosenCoupons;
  busy: boolean;
  onChange: (chosen: ChosenCoupons) => void;
};

const LONGEST = 60;
const SHOWN = 3;

/** Coupons for this order: one's own, what saves most first, and codes that are typed. What none is says why. */
export function CouponBox({ coupons, usable, chosen, busy, onChange }: CouponBoxProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState("");
  const [all, setAll] = useState(false);
  const listed = all ? usable : usable.slice(0, SHOWN);
  const use = () => {
    const typed = code.trim();
    if (typed === "" || chosen.codes.includes(typed)) return;
    onChange({ ...chosen, codes: [...chosen.codes, typed] });
    setCode("");
  };
  return (
    <section className={classes.box} aria-labelledby="coupons">
      <h2 id="coupons" className={classes.title}>
        {t("coupon.checkout.title")}
      </h2>
      {listed.length > 0 && (
        <ul className={classes.list}>
          {listed.map((one) => (
            <Own
              key={one.own.id}
              usable={one}
              picked={chosen.ids.includes(one.own.id)}
              became={
                chosen.ids.includes(one.own.id)
                  ? coupons[chosen.codes.length + chosen.ids.indexOf(one.own.id)]
                  : undefined
              }
              onPick={(picked) => onChange({ ...chosen, ids: picked ? [one.own.id] : [] })}
            />
          ))}
        </ul>
      )}
      {usable.length > listed.length && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {t("coupon.checkout.more", { count: usable.length - listed.length })}
        </button>
      )}
      {chosen.codes.length > 0 && (
        <ul className={classes.list} aria-live="polite">
          {chosen.codes.map((typed, place) => (
            <Typed
              key={typed}
              code={typed}
              became={coupons[place]}
              onRemove={() => onChange({ ...chosen, codes: chosen.codes.filter((one) => one !== typed) })}
            />
          ))}
        </ul>
      )}
      <div className={classes.code}>
        <TextInput
          name="couponCode"
          size="md"
          aria-label={t("coupon.checkout.typeCode")}
          placeholder={t("coupon.checkout.typeCode")}
          maxLength={LONGEST}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Enter uses the code; it does not place the order.
            if (event.key !== "Enter") return;
            event.preventDefault();
            use();
          }}
        />
        <Button size="md" variant="default" disabled={code.trim() === ""} loading={busy} onClick={use}>
          {t("coupon.checkout.use")}
        </Button>
      </div>
      <Link to="/coupons">{t("coupon.checkout.find")}</Link>
    </section>
  );
}

type OwnProps = {
  usable: NonNullable<QuoteCouponPartsFragment["usableCoupons"]>[number];
  picked: boolean;
  /** What became of it once it was picked. */
  became: QuoteCouponPartsFragment["coupons"][number] | undefined;
  onPick: (picked: boolean) => void;
};

function Own({ usable, picked, became, onPick }: OwnProps) {
  const { t, i18n } = useTranslation();
  const saves = became?.saves ?? usable.saves;
  const nothing = became ? !became.counts : isZero(usable.saves);
  return (
    <li>
      <button
        type="button"
        className={classes.own}
        aria-pressed={picked}
        disabled={nothing && !picked}
        onClick={() => onPick(!picked)}
      >
        <span className={classes.name}>
          {usable.own.coupon.name}
          <small>{became?.message ?? usable.own.coupon.smallPrint.join(" · ")}</small>
        </span>
        <span className={classes.saves} data-nothing={nothing || undefined}>
          {nothing ? t("coupon.checkout.notHere") : `-${formatMoney(saves, i18n.language)}`}
        </span>
      </button>
    </li>
  );
}

type TypedProps = {
  code: string;
  became: QuoteCouponPartsFragment["coupons"][number] | undefined;
  onRemove: () => void;
};

function Typed({ code, became, onRemove }: TypedProps) {
  const { t, i18n } = useTranslation();
  return (
    <li className={classes.typed} data-counts={became?.counts || undefined}>
      <span className={classes.name}>
        {became?.name ?? (
          <span className={classes.mono} translate="no">
            {code}
          </span>
        )}
        {became?.message && <small>{became.message}</small>}
      </span>
      {became?.counts && <span className={classes.saves}>-{formatMoney(became.saves, i18n.language)}</span>}
      <button
        type="button"
        className="link-button"
        aria-label={t("coupon.checkout.remove", { code })}
        onClick={onRemove}
      >
        {t("cart.remove")}
      </button>
    </li>
  );
}

import { useTranslation } from "react-i18next";
import { formatMoney } from "@/shared/money/money";
import { ChooseUnit } from "./ChooseUnit";
import { ClaimState } from "./ClaimState";
import { ClaimUnit } from "./ClaimUnit";
import { CodeCard } from "./CodeCard";
import type { AboutOrder } from "./evidence";
import { GiftUnit } from "./GiftUnit";
import { MembershipCard } from "./MembershipCard";
import { type Claim, type Unit, undecided } from "./order";
import { Steps } from "./Steps";
import { standingOf } from "./standing";
import classes from "./UnitCard.module.css";
import { VoucherCard } from "./VoucherCard";

type UnitCardProps = {
  unit: Unit;
  /** Says its name: it is one of several kinds of goods on its line. */
  named: boolean;
  mayReveal: boolean;
  claims: readonly Claim[];
  about: AboutOrder;
  onLook: () => void;
  /** It came as a gift: what it cost, and its money, are not the reader's. */
  received?: boolean;
};

/** One thing that was bought: where it stands, what it is, and what to do when it does not work. */
export function UnitCard(props: UnitCardProps) {
  const { unit, named, mayReveal, claims, about, onLook, received = false } = props;
  const { t, i18n } = useTranslation();
  const { word, text, tone } = standingOf(unit, t, (amount) => formatMoney(amount, i18n.language));
  const mine = claims.filter(({ unitIds }) => unitIds.includes(unit.id));
  const elsewhere = unit.kind === "TOPUP" || unit.kind === "MANUAL";
  const watched = elsewhere && unit.progress != null;
  const title = `${unit.name} ${unit.variantName}`;
  const givenAway = !received && (unit.gift?.state === "OPEN" || unit.gift?.state === "CLAIMED");
  const words = text && (
    <p className={classes.text} data-tone={tone}>
      {text}
    </p>
  );
  return (
    <article className={classes.unit} data-state={unit.state}>
      <div className={classes.head}>
        {named ? (
          <h3 className={classes.name}>
            <img src={unit.imageUrl} alt="" width={32} height={32} />
            <span>
              {unit.name} <span className={classes.variant}>{unit.variantName}</span>
              {unit.choice && (
                <span className={classes.variant}> · {t("bundle.youChose", { name: unit.choice })}</span>
              )}
            </span>
          </h3>
        ) : (
          words
        )}
        <span className={classes.state} data-tone={tone}>
          {word}
        </span>
      </div>
      {watched && <Steps unit={unit} />}
      {named && words}
      {unit.note && (
        <div className={classes.note}>
          <h4 className={classes.noteTitle}>{t("unit.note")}</h4>
          <p>{unit.note}</p>
        </div>
      )}
      <ChooseUnit unit={unit} mayChoose={mayReveal} about={about} />
      {unit.membership && <MembershipCard membership={unit.membership} />}
      {unit.voucher && !givenAway && (
        <VoucherCard voucher={unit.voucher} name={title} mayReveal={mayReveal} onLook={onLook} />
      )}
      {!givenAway &&
        unit.codes.map((code) => (
          <CodeCard
            key={`${code.id} ${code.renewedAt}`}
            code={code}
            rules={unit.rules}
            mayReveal={mayReveal}
            lookupToken={about.lookupToken}
            keptAs={unit.kind === "CODE" && about.number ? { title, orderNumber: about.number } : undefined}
          />
        ))}
      {mayReveal && !received && <GiftUnit unit={unit} about={about} />}
      {mine.map((claim) => (
        <ClaimState key={claim.id} claim={claim} about={about} />
      ))}
      {mayReveal && !mine.some(undecided) && (received || unit.gift?.state !== "CLAIMED") && (
        <ClaimUnit unit={unit} about={about} received={received} />
      )}
    </article>
  );
}

import { Button, Textarea } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CaseKind, RefundDestination } from "@/shared/api/generated/graphql";
import { useMe } from "@/shared/session/me";
import { Notice } from "@/shared/ui/Notice";
import { Sheet } from "@/shared/ui/Sheet";
import classes from "./ClaimUnit.module.css";
import { useOpenClaim } from "./claiming";
import { EvidenceField } from "./EvidenceField";
import { type AboutOrder, useEvidence } from "./evidence";
import type { Unit } from "./order";

type ClaimUnitProps = {
  unit: Unit;
  about: AboutOrder;
  /** It came as a gift: another piece can be asked for, money is its giver's. */
  received?: boolean;
};

const LONGEST = 500;

/** "It does not work": what can be asked for, by which rule, in plain words before anything is asked. */
export function ClaimUnit({ unit, about, received = false }: ClaimUnitProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  if (!unit.afterSale) return null;
  return (
    <div>
      <button type="button" className={`link-button ${classes.open}`} onClick={() => setAsking(true)}>
        {unit.state === "DUE" ? t("claim.openDue") : t("claim.open")}
        <span className="visually-hidden">
          {" "}
          {unit.name} {unit.variantName}
        </span>
      </button>
      <Sheet open={asking} onClose={() => setAsking(false)} title={t("claim.title")}>
        <ClaimForm
          unit={unit}
          policy={unit.afterSale}
          about={about}
          received={received}
          onDone={() => setAsking(false)}
        />
        <p className={classes.more}>
          <Link to="/help/$slug" params={{ slug: "refunds" }}>
            {t("help.about")}
          </Link>
        </p>
      </Sheet>
    </div>
  );
}

type ClaimFormProps = ClaimUnitProps & { policy: NonNullable<Unit["afterSale"]>; onDone: () => void };

function ClaimForm({ unit, policy, about, received, onDone }: ClaimFormProps) {
  const { t, i18n } = useTranslation();
  const choices = [
    { kind: "REPLACE", may: policy.mayReplace, rule: received ? t("gift.replaced") : policy.replacement },
    ...(received ? [] : [{ kind: "REFUND", may: policy.mayRefund, rule: policy.refund } as const]),
  ] as const;
  const [kind, setKind] = useState<CaseKind | undefined>(choices.find(({ may }) => may)?.kind);
  const [refundTo, setRefundTo] = useState<RefundDestination>("ORIGINAL");
  const me = useMe();
  // Only an account has a wallet, and only its own orders' money goes there.
  const member = me.data != null && !me.data.isGuest && !about.lookupToken;
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  const named = useId();
  const evidence = useEvidence(about);
  const opening = useOpenClaim(onDone);
  const refusal = opening.data && opening.data.__typename !== "Claim" ? opening.data.message : undefined;
  const wordless = tried && words.trim() === "";

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!kind || words.trim() === "" || evidence.sending) return;
    opening.mutate({
      unitId: unit.id,
      kind,
      words: words.trim(),
      ...(kind === "REFUND" && member && { refundTo }),
      pictureIds: evidence.ids,
      ...(about.lookupToken && { lookupToken: about.lookupToken }),
    });
  };

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <p id={named} className={classes.about}>
        {unit.name} {unit.variantName}
      </p>
      <fieldset className={classes.choices} aria-describedby={named}>
        <legend className={classes.legend}>{t("claim.want")}</legend>
        {choices.map(({ kind: choice, may, rule }) => (
          <label key={choice} className={classes.choice} data-off={!may || undefined}>
            <input
              type="radio"
              name="kind"
              value={choice}
              checked={kind === choice}
              disabled={!may}
              onChange={() => setKind(choice)}
            />
            <span className={classes.name}>{t(`claim.kind.${choice}`)}</span>
            <span className={classes.rule}>{rule}</span>
          </label>
        ))}
      </fieldset>
      {kind === "REFUND" && member && <Destination value={refundTo} onChange={setRefundTo} />}
      {policy.windowEndsAt && kind && (
        <p className={classes.until}>
          {t("claim.until", {
            at: new Intl.DateTimeFormat(i18n.language, { dateStyle: "long", timeStyle: "short" }).format(
              new Date(policy.windowEndsAt),
            ),
          })}
        </p>
      )}
      {kind ? (
        <>
          <Textarea
            name="words"
            size="md"
            label={t("claim.words")}
            description={t("claim.wordsHelp")}
            maxLength={LONGEST}
            rows={4}
            required
            withAsterisk={false}
            value={words}
            error={wordless ? t("claim.wordsNeeded") : undefined}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          {!about.noPictures && <EvidenceField evidence={evidence} />}
          {tried && evidence.sending && <Notice live title={t("claim.waitPictures")} />}
          {refusal && <Notice tone="danger" live title={refusal} />}
          {opening.error && (
            <Notice tone="danger" live title={t("problem.unreachable")}>
              <p>{t("claim.lost")}</p>
            </Notice>
          )}
          <Button type="submit" size="lg" fullWidth loading={opening.isPending}>
            {t(`claim.ask.${kind}`)}
          </Button>
        </>
      ) : (
        <Notice>
          <p>{t("claim.nothing")}</p>
        </Notice>
      )}
    </form>
  );
}

const DESTINATIONS = ["ORIGINAL", "WALLET"] as const;

/** Where the money is to go, should the shop agree. */
function Destination({
  value,
  onChange,
}: {
  value: RefundDestination;
  onChange: (to: RefundDestination) => void;
}) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.choices}>
      <legend className={classes.legend}>{t("claim.refundTo")}</legend>
      {DESTINATIONS.map((choice) => (
        <label key={choice} className={classes.choice}>
          <input
            type="radio"
            name="refundTo"
            value={choice}
            checked={value === choice}
            onChange={() => onChange(choice)}
          />
          <span className={classes.name}>{t(`claim.destination.${choice}`)}</span>
          <span className={classes.rule}>{t(`claim.destinationRule.${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

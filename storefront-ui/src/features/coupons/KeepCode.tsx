import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { refusedText } from "@/shared/api/refused";
import { useClaimCoupon } from "@/shared/coupons/claiming";
import { Notice } from "@/shared/ui/Notice";
import classes from "./Coupons.module.css";

const LONGEST = 60;

/** Where a code that one was given is typed, to keep it for later: from then on it is one's own. */
export function KeepCode() {
  const { t, i18n } = useTranslation();
  const [code, setCode] = useState("");
  const [empty, setEmpty] = useState(false);
  const claim = useClaimCoupon();
  const answer = claim.data;
  const done = answer?.__typename === "OwnCoupon" ? answer : undefined;
  const problem = done
    ? undefined
    : answer?.__typename === "InvalidInput"
      ? t("coupon.mistyped")
      : refusedText(answer, claim.error, t, i18n.language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(code.trim() === "");
    if (code.trim() === "") return;
    claim.mutate(
      { code: code.trim() },
      {
        onSuccess: (said) => {
          if (said.__typename === "OwnCoupon") setCode("");
        },
      },
    );
  };
  return (
    <section className={`card ${classes.section}`} aria-label={t("coupon.code")}>
      {done && <Notice live title={t("coupon.kept", { name: done.coupon.name })} />}
      <form className={classes.keep} onSubmit={submit} noValidate>
        <TextInput
          name="coupon"
          size="md"
          label={t("coupon.code")}
          description={t("coupon.codeHelp")}
          maxLength={LONGEST}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={code}
          error={empty ? t("coupon.codeNeeded") : problem}
          onChange={(event) => {
            setCode(event.currentTarget.value);
            setEmpty(false);
            claim.reset();
          }}
        />
        <Button type="submit" size="md" loading={claim.isPending}>
          {t("coupon.keep")}
        </Button>
      </form>
    </section>
  );
}

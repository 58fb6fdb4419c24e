import { Button, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { refusedText } from "@/shared/api/refused";
import { formatMoney } from "@/shared/money/money";
import { Notice } from "@/shared/ui/Notice";
import { useRedeemGiftCard } from "./redeeming";
import classes from "./WalletPage.module.css";

const LONGEST = 60;

/** Where the code of a gift card is typed; its value is in the wallet at once. */
export function RedeemCard() {
  const { t, i18n } = useTranslation();
  const [code, setCode] = useState("");
  const [empty, setEmpty] = useState(false);
  const redeem = useRedeemGiftCard();
  const answer = redeem.data;
  const done = answer?.__typename === "RedeemedGiftCard" ? answer : undefined;
  const mistyped = answer?.__typename === "InvalidInput";
  const problem = done
    ? undefined
    : mistyped
      ? t("giftCard.mistyped")
      : refusedText(answer, redeem.error, t, i18n.language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setEmpty(code.trim() === "");
    if (code.trim() === "") return;
    redeem.mutate(code.trim(), {
      onSuccess: (said) => {
        if (said.__typename === "RedeemedGiftCard") setCode("");
      },
    });
  };
  return (
    <section className={`card ${classes.section}`} aria-labelledby="redeem-card">
      <h2 id="redeem-card" className={classes.heading}>
        {t("giftCard.title")}
      </h2>
      {done && (
        <Notice live title={t("giftCard.done", { amount: formatMoney(done.amount, i18n.language) })} />
      )}
      <form className={classes.redeem} onSubmit={submit} noValidate>
        <TextInput
          name="giftCard"
          size="md"
          label={t("giftCard.code")}
          description={t("giftCard.codeHelp")}
          maxLength={LONGEST}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          value={code}
          error={empty ? t("giftCard.codeNeeded") : problem}
          onChange={(event) => {
            setCode(event.currentTarget.value);
            setEmpty(false);
            redeem.reset();
          }}
        />
        <Button type="submit" size="md" loading={redeem.isPending}>
          {t("giftCard.redeem")}
        </Button>
      </form>
      <Link to="/help/$slug" params={{ slug: "gift-cards" }}>
        {t("giftCard.help")}
      </Link>
    </section>
  );
}

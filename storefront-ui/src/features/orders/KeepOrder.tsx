import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { orderLink } from "@/shared/recent/recent";
import { useMe } from "@/shared/session/me";
import { CopyButton } from "@/shared/ui/CopyButton";
import classes from "./KeepOrder.module.css";
import { KeepWithCode } from "./KeepWithCode";
import type { Order, OrderRef } from "./order";

type KeepOrderProps = { order: Order; reference: OrderRef };

/** Ways to find an order again that was bought without an account: an account, by a code alone, or its link. */
export function KeepOrder({ order, reference }: KeepOrderProps) {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const [step, setStep] = useState<"keeping" | "kept">();
  const link = "id" in reference ? orderLink(order.id) : undefined;
  const signedIn = me != null && !me.isGuest;
  const mayKeep = order.mayKeep && order.contactMasked != null;
  if (step === "kept")
    return (
      <section className={`card ${classes.keep}`} role="status">
        <h2 className={classes.title}>{t("keep.kept")}</h2>
        <p className={classes.text}>{t("keep.keptText")}</p>
        <div className={classes.acts}>
          <Button variant="default" renderRoot={(props) => <Link to="/mine" {...props} />}>
            {t("mine.title")}
          </Button>
        </div>
      </section>
    );
  if (!mayKeep && !link) return null;
  return (
    <section className={`card ${classes.keep}`} aria-labelledby="keep">
      <h2 id="keep" className={classes.title}>
        {t("keep.title")}
      </h2>
      <p className={classes.text}>
        {!mayKeep ? t("keep.linkText") : signedIn ? t("keep.accountText") : t("keep.guestText")}
      </p>
      {step === "keeping" && mayKeep && (
        <KeepWithCode reference={reference} signedIn={signedIn} onKept={() => setStep("kept")} />
      )}
      <div className={classes.acts}>
        {mayKeep && step === undefined && (
          <Button onClick={() => setStep("keeping")}>
            {t(signedIn ? "keep.toAccount" : "keep.withCode")}
          </Button>
        )}
        {link && <CopyButton text={link}>{t("keep.copyLink")}</CopyButton>}
      </div>
    </section>
  );
}

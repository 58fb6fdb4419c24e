import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { QrIcon } from "@/shared/ui/icons";
import { Sheet } from "@/shared/ui/Sheet";
import type { Unit } from "./order";
import classes from "./VoucherCard.module.css";

type Voucher = NonNullable<Unit["voucher"]>;
type VoucherCardProps = {
  voucher: Voucher;
  name: string;
  mayReveal: boolean;
  /** Asked every few seconds while the code is held out, so that a use is seen at once. */
  onLook?: (() => void) | undefined;
};

const LOOK_MS = 4_000;

/** A voucher for the counter: how much is left of it and until when; its code comes up large, dark on white. */
export function VoucherCard({ voucher, name, mayReveal, onLook }: VoucherCardProps) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "long" });
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" });
  const { state, uses, usesLeft, expiresAt, redeemedAt, token, qr } = voucher;
  useEffect(() => {
    if (!open || !onLook) return;
    const timer = setInterval(onLook, LOOK_MS);
    return () => clearInterval(timer);
  }, [open, onLook]);
  useAwake(open);
  const facts = (
    <ul className={classes.facts}>
      {uses > 1 && state === "LIVE" && <li>{t("voucher.left", { count: usesLeft, uses })}</li>}
      {state !== "REDEEMED" && state !== "VOIDED" && (
        <li>
          {state === "EXPIRED"
            ? t("voucher.expired", { day: day.format(new Date(expiresAt)) })
            : t("voucher.expires", { day: day.format(new Date(expiresAt)) })}
        </li>
      )}
      {redeemedAt && <li>{t("voucher.used", { at: moment.format(new Date(redeemedAt)) })}</li>}
    </ul>
  );
  return (
    <div className={classes.card} data-state={state}>
      {state === "LIVE" && (
        <Button
          fullWidth
          disabled={!mayReveal || !token}
          leftSection={<QrIcon size={20} />}
          onClick={() => setOpen(true)}
        >
          {t("voucher.show")}
        </Button>
      )}
      {state === "LIVE" && !mayReveal && <p className={classes.facts}>{t("voucher.verifyFirst")}</p>}
      {facts}
      <Sheet open={open} onClose={() => setOpen(false)} title={name}>
        {token && qr ? (
          <div className={classes.held}>
            <img className={classes.qr} src={qr} alt={t("voucher.qr")} width={320} height={320} />
            <p className={classes.token} translate="no">
              {token}
            </p>
            <p className={classes.hint}>{t("voucher.hint")}</p>
            {facts}
          </div>
        ) : (
          <p className={classes.gone} role="status">
            {t(`voucher.state.${state}`)}
          </p>
        )}
      </Sheet>
    </div>
  );
}

/** Keeps the screen from going dark while a code is held out, where the browser can. */
function useAwake(wanted: boolean) {
  useEffect(() => {
    if (!wanted || !("wakeLock" in navigator)) return;
    const lock = navigator.wakeLock.request("screen").catch(() => undefined);
    return () => void lock.then((held) => held?.release());
  }, [wanted]);
}

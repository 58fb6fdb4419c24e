import { Button, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { CopyButton } from "@/shared/ui/CopyButton";
import { GiftIcon } from "@/shared/ui/icons";
import { Notice } from "@/shared/ui/Notice";
import { Sheet } from "@/shared/ui/Sheet";
import type { AboutOrder } from "./evidence";
import classes from "./GiftUnit.module.css";
import { type Gift, isGiftable, linkOf, useMakeGift, useTakeBackGift } from "./gifting";
import type { Unit } from "./order";

type GiftUnitProps = { unit: Unit; about: AboutOrder };

/** What a buyer can do with a piece that somebody else shall have: give it, hand its link on, take it back. */
export function GiftUnit({ unit, about }: GiftUnitProps) {
  const { t, i18n } = useTranslation();
  const [giving, setGiving] = useState(false);
  const { gift } = unit;
  const moment = (at: string) =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
  if (gift?.state === "OPEN") return <Waiting gift={gift} about={about} />;
  if (gift?.state === "CLAIMED" && gift.claimedAt) {
    return (
      <p className={classes.claimed}>
        <GiftIcon size={20} />
        {t("gift.claimedBy", { who: gift.claimedBy ?? "", at: moment(gift.claimedAt) })}
      </p>
    );
  }
  if (!isGiftable(unit)) return null;
  return (
    <div>
      {gift?.state === "RETURNED" && <p className={classes.note}>{t("gift.returned")}</p>}
      <button type="button" className={`link-button ${classes.give}`} onClick={() => setGiving(true)}>
        <GiftIcon size={18} />
        {t("gift.give")}
        <span className="visually-hidden">
          {" "}
          {unit.name} {unit.variantName}
        </span>
      </button>
      <Sheet open={giving} onClose={() => setGiving(false)} title={t("gift.title")}>
        <GiveForm unit={unit} about={about} onDone={() => setGiving(false)} />
      </Sheet>
    </div>
  );
}

function GiveForm({ unit, about, onDone }: GiftUnitProps & { onDone: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const [message, setMessage] = useState("");
  const make = useMakeGift();
  const refusal = make.data && make.data.__typename !== "Gift" ? make.data.message : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate(
      {
        unitId: unit.id,
        recipientName: name.trim(),
        message: message.trim(),
        ...(about.lookupToken && { lookupToken: about.lookupToken }),
      },
      { onSuccess: (answer) => answer.__typename === "Gift" && onDone() },
    );
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <p className={classes.about}>
        {unit.name} {unit.variantName}
      </p>
      <p className="muted">{t("gift.how")}</p>
      <TextInput
        name="recipientName"
        label={t("gift.name")}
        maxLength={40}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Textarea
        name="giftMessage"
        label={t("gift.message")}
        maxLength={200}
        rows={3}
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      {refusal && <Notice tone="danger" live title={refusal} />}
      {make.error && (
        <Notice tone="danger" live title={t("problem.unreachable")}>
          <p>{t("gift.lost")}</p>
        </Notice>
      )}
      <Button type="submit" size="lg" fullWidth loading={make.isPending}>
        {t("gift.make")}
      </Button>
    </form>
  );
}

/** A gift that nobody has claimed yet: its link to hand on, and the way back. */
function Waiting({ gift, about }: { gift: Gift; about: AboutOrder }) {
  const { t, i18n } = useTranslation();
  const takeBack = useTakeBackGift(about);
  const [asking, setAsking] = useState(false);
  const until = new Intl.DateTimeFormat(i18n.language, { dateStyle: "long" }).format(
    new Date(gift.expiresAt),
  );
  const refusal = takeBack.data && takeBack.data.__typename !== "Gift" ? takeBack.data.message : undefined;
  const link = gift.token && linkOf(gift.token);
  return (
    <section className={classes.waiting} aria-label={t("gift.title")}>
      <p className={classes.head}>
        <GiftIcon size={20} />
        {gift.recipientName ? t("gift.waitingFor", { name: gift.recipientName }) : t("gift.waiting")}
      </p>
      <p className={classes.note}>{t("gift.until", { day: until })}</p>
      {gift.message && <blockquote className={classes.message}>{gift.message}</blockquote>}
      {link && (
        <>
          <p className={classes.link} translate="no">
            {link}
          </p>
          <div className={classes.acts}>
            <CopyButton text={link} variant="filled">
              {t("gift.copy")}
            </CopyButton>
            {"share" in navigator && (
              <Button
                variant="default"
                onClick={() =>
                  void navigator.share({ url: link, text: t("gift.shareText") }).catch(() => undefined)
                }
              >
                {t("gift.share")}
              </Button>
            )}
          </div>
        </>
      )}
      {asking ? (
        <div className={classes.acts}>
          <span>{t("gift.takeBackAsk")}</span>
          <Button variant="light" loading={takeBack.isPending} onClick={() => takeBack.mutate(gift.id)}>
            {t("gift.takeBack")}
          </Button>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t("gift.leave")}
          </Button>
        </div>
      ) : (
        <button type="button" className={`link-button ${classes.give}`} onClick={() => setAsking(true)}>
          {t("gift.takeBack")}
        </button>
      )}
      {refusal && <Notice tone="danger" live title={refusal} />}
      {takeBack.error && <Notice tone="danger" live title={t("problem.unreachable")} />}
    </section>
  );
}

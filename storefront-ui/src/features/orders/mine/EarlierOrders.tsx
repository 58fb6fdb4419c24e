import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { refusedText } from "@/shared/api/refused";
import { CodeField } from "@/shared/ui/CodeField";
import { CheckIcon } from "@/shared/ui/icons";
import { Notice } from "@/shared/ui/Notice";
import { SendAgain } from "@/shared/ui/SendAgain";
import { useConfirmContact, useContactCode, useEarlierOrders, useKeepEarlierOrders } from "../keeping";
import classes from "./EarlierOrders.module.css";

type Contact = NonNullable<ReturnType<typeof useEarlierOrders>["data"]>[number];

/** Offers what was bought without an account, with the contacts of this one; a contact is proved by a code first. */
export function EarlierOrders() {
  const { t, i18n } = useTranslation();
  const { data } = useEarlierOrders();
  const keep = useKeepEarlierOrders();
  const proved = data?.filter((contact) => contact.count) ?? [];
  const unproved = data?.filter((contact) => !contact.isProved) ?? [];
  const count = proved.reduce((sum, contact) => sum + (contact.count ?? 0), 0);
  const problem = refusedText(undefined, keep.error, t, i18n.language);
  const kept = keep.data?.count;
  return (
    <>
      {problem && <Notice tone="danger" live title={problem} />}
      {kept != null && count === 0 && (
        <Notice icon={<CheckIcon />} live title={t("earlier.kept", { count: kept })} />
      )}
      {count > 0 && (
        <Notice
          title={t("earlier.found", { count })}
          actions={
            <Button loading={keep.isPending} onClick={() => keep.mutate()}>
              {t("earlier.keep", { count })}
            </Button>
          }
        >
          {t("earlier.foundText", { contact: proved.map((one) => one.contactMasked).join(t("tier.comma")) })}
        </Notice>
      )}
      {unproved.length > 0 && (
        <details className={classes.unproved}>
          <summary className={classes.summary}>{t("earlier.ask")}</summary>
          {unproved.map((contact) => (
            <Unproved key={contact.kind} contact={contact} />
          ))}
        </details>
      )}
    </>
  );
}

function Unproved({ contact }: { contact: Contact }) {
  const { t, i18n } = useTranslation();
  const [code, setCode] = useState("");
  const [sentAt, setSentAt] = useState<number>();
  const asking = useContactCode();
  const confirm = useConfirmContact();
  const send = () =>
    asking.mutate(contact.kind, {
      onSuccess: (answer) => {
        if (answer.__typename === "ContactCodeSent") setSentAt(Date.now());
      },
    });
  const wrong = confirm.data?.__typename === "WrongCode" ? confirm.data.message : undefined;
  const problem = wrong
    ? undefined
    : (refusedText(confirm.data, confirm.error, t, i18n.language) ??
      refusedText(asking.data, asking.error, t, i18n.language));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate({ kind: contact.kind, code: code.trim() });
  };
  return (
    <form className={classes.one} onSubmit={submit}>
      <p className={classes.text}>
        {sentAt === undefined
          ? t("earlier.unproved", { contact: contact.contactMasked })
          : t("verify.sent", { contact: contact.contactMasked })}
      </p>
      {problem && <Notice tone="danger" live title={problem} />}
      {sentAt === undefined ? (
        <Button variant="default" loading={asking.isPending} onClick={send}>
          {t("verify.request")}
        </Button>
      ) : (
        <div className={classes.code}>
          <CodeField value={code} onChange={setCode} error={wrong} />
          <Button type="submit" loading={confirm.isPending} disabled={!code.trim()}>
            {t("verify.confirm")}
          </Button>
          <SendAgain sentAt={sentAt} loading={asking.isPending} onSend={send} />
        </div>
      )}
    </form>
  );
}

import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { refusedText } from "@/shared/api/refused";
import { CodeField } from "@/shared/ui/CodeField";
import { Notice } from "@/shared/ui/Notice";
import { SendAgain } from "@/shared/ui/SendAgain";
import { Sheet } from "@/shared/ui/Sheet";
import { ChangeName } from "./ChangeName";
import classes from "./OwnAccountPage.module.css";
import { type Account, useRequestNewContact, useSetContact } from "./own";
import { ProveSelf } from "./ProveSelf";

type Kind = "phone" | "email";
const KINDS = ["phone", "email"] as const;

/** Who somebody is to the shop: their name, and the phone and e-mail address, which can be added too. */
export function Contacts({ account }: { account: Account }) {
  const { t } = useTranslation();
  const [changed, setChanged] = useState<Kind>();
  const [renaming, setRenaming] = useState(false);
  return (
    <section className={`card ${classes.section}`} aria-labelledby="own-contacts">
      <h2 id="own-contacts" className={classes.heading}>
        {t("own.contacts")}
      </h2>
      <dl className={classes.facts}>
        <div className={classes.fact}>
          <dt>{t("account.displayName")}</dt>
          <dd>
            <span translate="no">{account.displayName}</span>{" "}
            <button type="button" className="link-button" onClick={() => setRenaming(true)}>
              {t("own.contactChange")}
              <span className="visually-hidden"> {t("account.displayName")}</span>
            </button>
          </dd>
        </div>
        {KINDS.map((kind) => (
          <div key={kind} className={classes.fact}>
            <dt>{t(`own.${kind}`)}</dt>
            <dd>
              {account[kind] ? (
                <span translate="no">{account[kind]}</span>
              ) : (
                <span className="muted">{t("own.contactNone")}</span>
              )}{" "}
              <button type="button" className="link-button" onClick={() => setChanged(kind)}>
                {t(account[kind] ? "own.contactChange" : "own.contactAdd")}
                <span className="visually-hidden"> {t(`own.${kind}`)}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <Sheet open={renaming} onClose={() => setRenaming(false)} title={t("own.name.change")}>
        <ChangeName before={account.displayName} onDone={() => setRenaming(false)} />
      </Sheet>
      <Sheet
        open={changed !== undefined}
        onClose={() => setChanged(undefined)}
        title={changed ? t(account[changed] ? `own.change.${changed}` : `own.add.${changed}`) : ""}
      >
        {changed && <Change kind={changed} onDone={() => setChanged(undefined)} />}
      </Sheet>
    </section>
  );
}

/** Asks for the new contact and the code that was sent there; first, where that was long ago, who is asking. */
function Change({ kind, onDone }: { kind: Kind; onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const [contact, setContact] = useState("");
  const [code, setCode] = useState("");
  const [sent, setSent] = useState<{ to: string; at: number }>();
  const [proving, setProving] = useState<() => void>();
  const asking = useRequestNewContact();
  const setting = useSetContact();
  const named = kind === "phone" ? contact.replace(/[\s()-]/g, "") : contact.trim();
  const send = () =>
    asking.mutate(named, {
      onSuccess: (answer) => {
        if (answer.__typename === "ContactCodeSent") setSent({ to: answer.maskedContact, at: Date.now() });
        if (answer.__typename === "ProofRequired") setProving(() => send);
      },
    });
  const set = () =>
    setting.mutate(
      { contact: named, code: code.trim() },
      {
        onSuccess: (answer) => {
          if (answer.__typename === "Me") onDone();
          if (answer.__typename === "ProofRequired") setProving(() => set);
        },
      },
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sent) set();
    else send();
  };
  const said = (one: typeof asking | typeof setting) =>
    one.data?.__typename === "ProofRequired" ? undefined : refusedText(one.data, one.error, t, i18n.language);
  const wrong = setting.data?.__typename === "WrongCode" ? setting.data.message : undefined;
  const problem = wrong ? undefined : (said(setting) ?? said(asking));
  return (
    <>
      <form className={classes.fields} onSubmit={submit}>
        <p className="muted" role="status">
          {sent ? t("verify.sent", { contact: sent.to }) : t("own.contactText")}
        </p>
        {sent ? (
          <CodeField value={code} onChange={setCode} error={wrong} />
        ) : (
          <TextInput
            size="lg"
            name="contact"
            label={t(`account.contact.${kind}`)}
            type={kind === "phone" ? "tel" : "email"}
            inputMode={kind === "phone" ? "tel" : "email"}
            autoComplete={kind === "phone" ? "tel" : "email"}
            autoCapitalize="none"
            spellCheck={false}
            maxLength={254}
            required
            withAsterisk={false}
            value={contact}
            onChange={(event) => setContact(event.currentTarget.value)}
          />
        )}
        {problem && <Notice tone="danger" live title={problem} />}
        <Button
          type="submit"
          size="lg"
          fullWidth
          loading={asking.isPending || setting.isPending}
          disabled={sent ? !code.trim() : !named}
        >
          {t(sent ? "verify.confirm" : "verify.request")}
        </Button>
        {sent && <SendAgain sentAt={sent.at} loading={asking.isPending} onSend={send} />}
      </form>
      <ProveSelf
        open={proving !== undefined}
        onClose={() => setProving(undefined)}
        onProved={() => {
          setProving(undefined);
          proving?.();
        }}
      />
    </>
  );
}

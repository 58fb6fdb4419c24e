import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { InvoiceTitleKind } from "@/shared/api/generated/graphql";
import { useMe } from "@/shared/session/me";
import { Notice } from "@/shared/ui/Notice";
import type { AboutOrder } from "./evidence";
import classes from "./InvoicePanel.module.css";
import { useRequestInvoice } from "./invoicing";

const KINDS = ["PERSONAL", "COMPANY"] as const satisfies readonly InvoiceTitleKind[];

/** Whose name the invoice shall bear, and where it goes. */
export function InvoiceForm({ about, onDone }: { about: AboutOrder; onDone: () => void }) {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const [kind, setKind] = useState<InvoiceTitleKind>("PERSONAL");
  const [title, setTitle] = useState("");
  const [taxNumber, setTaxNumber] = useState("");
  const [email, setEmail] = useState(me?.email ?? "");
  const [tried, setTried] = useState(false);
  const asking = useRequestInvoice(onDone);
  const refused = asking.data && asking.data.__typename !== "Invoice" ? asking.data : undefined;
  const at = (field: string, value: string) =>
    tried && value.trim() === ""
      ? t("invoice.needed")
      : refused?.path?.includes(field)
        ? refused.message
        : undefined;
  const company = kind === "COMPANY";

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if ([title, email, ...(company ? [taxNumber] : [])].some((value) => value.trim() === "")) return;
    asking.mutate({
      ...(about.lookupToken ? { lookupToken: about.lookupToken } : { orderId: about.orderId ?? null }),
      titleKind: kind,
      title: title.trim(),
      taxNumber: company ? taxNumber.trim() : null,
      email: email.trim(),
    });
  };

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <p className={classes.text}>{t("invoice.about")}</p>
      <fieldset className={classes.choices}>
        <legend className={classes.legend}>{t("invoice.kindLegend")}</legend>
        {KINDS.map((choice) => (
          <label key={choice} className={classes.choice}>
            <input
              type="radio"
              name="titleKind"
              value={choice}
              checked={kind === choice}
              onChange={() => setKind(choice)}
            />
            {t(`invoice.titleKind.${choice}`)}
          </label>
        ))}
      </fieldset>
      <TextInput
        size="lg"
        name="title"
        label={t(`invoice.name.${kind}`)}
        description={t(`invoice.nameHelp.${kind}`)}
        autoComplete={company ? "organization" : "name"}
        maxLength={100}
        required
        withAsterisk={false}
        value={title}
        error={at("title", title)}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      {company && (
        <TextInput
          size="lg"
          name="taxNumber"
          label={t("invoice.taxNumber")}
          description={t("invoice.taxNumberHelp")}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={30}
          required
          withAsterisk={false}
          value={taxNumber}
          error={at("taxNumber", taxNumber)}
          onChange={(event) => setTaxNumber(event.currentTarget.value)}
        />
      )}
      <TextInput
        size="lg"
        name="email"
        type="email"
        label={t("invoice.email")}
        description={t("invoice.emailHelp")}
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
        withAsterisk={false}
        value={email}
        error={at("email", email)}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      {refused && !["title", "taxNumber", "email"].some((field) => refused.path?.includes(field)) && (
        <Notice tone="danger" live title={refused.message} />
      )}
      {asking.error && (
        <Notice tone="danger" live title={t("problem.unreachable")}>
          <p>{t("invoice.lost")}</p>
        </Notice>
      )}
      <Button type="submit" size="lg" fullWidth loading={asking.isPending}>
        {t("invoice.send")}
      </Button>
    </form>
  );
}

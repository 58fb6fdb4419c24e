import { Skeleton, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./ContactField.module.css";
import { parseContact } from "./contact";

type ContactFieldProps = {
  account: { displayName: string; email?: string | null; phone?: string | null } | undefined;
  waiting: boolean;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
};

/** Where the order can be found again: the account that is signed in, or a phone number or an e-mail. */
export function ContactField({ account, waiting, value, onChange, error }: ContactFieldProps) {
  const { t } = useTranslation();
  const [left, setLeft] = useState(false);
  // As high as the field it most often becomes, so that the total below it does not move.
  if (waiting) return <Skeleton height={148} />;
  if (account) {
    return (
      <p className={classes.account}>
        <span className={classes.name}>{account.displayName}</span>
        <span className="muted">{account.email ?? account.phone}</span>
      </p>
    );
  }
  const wrong = left && value.trim() !== "" && !parseContact(value);
  return (
    <div className={classes.field}>
      <TextInput
        name="contact"
        size="lg"
        label={t("checkout.contactLabel")}
        description={t("checkout.contactHelp")}
        placeholder={t("checkout.contactPlaceholder")}
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={254}
        required
        withAsterisk={false}
        value={value}
        error={error ?? (wrong ? t("checkout.contactInvalid") : undefined)}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          if (parseContact(event.currentTarget.value)) setLeft(false);
        }}
        onBlur={() => setLeft(true)}
      />
      <p className={classes.or}>
        {t("checkout.haveAccount")}{" "}
        <Link to="/sign-in" search={{ back: location.pathname + location.search }}>
          {t("checkout.signIn")}
        </Link>
      </p>
    </div>
  );
}

import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Asks, Named } from "./rules";
import classes from "./SaveOffer.module.css";
import { fitting, isKept, useSaveAccount, useSavedAccounts } from "./saved";

/** Offers a signed-in buyer to keep an account for the next time, under a name of their own. */
export function SaveOffer({ asks, named }: { asks: Asks; named: Named }) {
  const { t } = useTranslation();
  const saved = useSavedAccounts();
  const save = useSaveAccount();
  const [label, setLabel] = useState<string>();
  const kept = isKept(fitting(saved.data, asks), named);
  if (!saved.signedIn || !saved.data || (kept && !save.isSuccess)) return null;
  if (kept) {
    return (
      <p className={classes.told} role="status">
        {t("crediting.saved.done")}
      </p>
    );
  }
  if (label === undefined) {
    return (
      <button type="button" className={`link-button ${classes.offer}`} onClick={() => setLabel("")}>
        {t("crediting.saved.offer")}
      </button>
    );
  }
  const keep = () => save.mutate({ ...named, variantId: asks.variantId, label });
  const refused = save.data && save.data.__typename !== "SavedAccount" ? save.data.message : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter saves here; a form around it would order
    <div
      className={classes.form}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        event.stopPropagation();
        keep();
      }}
    >
      <TextInput
        name="accountLabel"
        label={t("crediting.saved.label")}
        placeholder={t("crediting.saved.example")}
        maxLength={40}
        value={label}
        autoComplete="off"
        autoFocus
        error={refused ?? (save.error ? t("crediting.saved.failed") : undefined)}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <Button variant="light" loading={save.isPending} onClick={keep}>
        {t("crediting.saved.keep")}
      </Button>
    </div>
  );
}

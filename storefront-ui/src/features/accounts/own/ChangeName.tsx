import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { refusedText } from "@/shared/api/refused";
import { Notice } from "@/shared/ui/Notice";
import classes from "./OwnAccountPage.module.css";
import { useSetDisplayName } from "./own";

/** Asks by what name somebody wants to be greeted. */
export function ChangeName({ before, onDone }: { before: string; onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const [name, setName] = useState(before);
  const setting = useSetDisplayName();
  const refused = setting.data && setting.data.__typename !== "Me" ? setting.data.message : undefined;
  const problem = refused ? undefined : refusedText(undefined, setting.error, t, i18n.language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setting.mutate(name.trim(), {
      onSuccess: (answer) => {
        if (answer.__typename === "Me") onDone();
      },
    });
  };
  return (
    <form className={classes.fields} onSubmit={submit}>
      <TextInput
        size="lg"
        name="displayName"
        label={t("account.displayName")}
        description={t("own.name.text")}
        autoComplete="nickname"
        maxLength={60}
        required
        withAsterisk={false}
        value={name}
        error={refused}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {problem && <Notice tone="danger" live title={problem} />}
      <Button type="submit" size="lg" fullWidth loading={setting.isPending} disabled={!name.trim()}>
        {t("own.name.save")}
      </Button>
    </form>
  );
}

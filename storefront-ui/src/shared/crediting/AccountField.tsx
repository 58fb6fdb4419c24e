import { TextInput } from "@mantine/core";
import { type Ref, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { CheckIcon } from "@/shared/ui/icons";
import classes from "./AccountField.module.css";
import { type AccountFormat, LONGEST_ACCOUNT, parseAccount, readable } from "./account";

type AccountFieldProps = {
  format: AccountFormat;
  value: string;
  onChange: (typed: string) => void;
  /** What is credited, when that is not plain from the page around it. */
  goods?: string | undefined;
  /** Said even though nothing was typed: the buyer has just tried to go on without it. */
  needed?: boolean;
  /** What the server said about it. */
  error?: string | undefined;
  input?: Ref<HTMLInputElement>;
};

const MODES = { PHONE: "tel", EMAIL: "email", GAME_ID: "text" } as const;
const FILLS = { PHONE: "tel", EMAIL: "email", GAME_ID: "off" } as const;

/** Whom to credit: told at once whether it can be one, and read back large, in groups, to be compared. */
export function AccountField({
  format,
  value,
  onChange,
  goods,
  needed = false,
  error,
  input,
}: AccountFieldProps) {
  const { t } = useTranslation();
  const [left, setLeft] = useState(false);
  const echo = useId();
  const account = parseAccount(format, value);
  const wrong = !account && (needed || (left && value.trim() !== ""));
  return (
    <div className={classes.field}>
      <TextInput
        ref={input}
        name="account"
        size="lg"
        type={MODES[format] === "text" ? "text" : MODES[format]}
        inputMode={MODES[format]}
        autoComplete={FILLS[format]}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={LONGEST_ACCOUNT}
        required
        withAsterisk={false}
        label={t(`crediting.label.${format}`)}
        description={goods ? t("crediting.for", { goods }) : t(`crediting.help.${format}`)}
        placeholder={t(`crediting.placeholder.${format}`)}
        value={value}
        error={wrong ? t(`crediting.invalid.${format}`) : error}
        aria-describedby={account ? echo : undefined}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          if (parseAccount(format, event.currentTarget.value)) setLeft(false);
        }}
        onBlur={() => setLeft(true)}
      />
      <p id={echo} className={classes.echo} data-known={account ? "" : undefined}>
        {account && (
          <>
            <CheckIcon size={18} />
            <span className={classes.account} translate="no">
              {readable(account)}
            </span>
          </>
        )}
      </p>
    </div>
  );
}

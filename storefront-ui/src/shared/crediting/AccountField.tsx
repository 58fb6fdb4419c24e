import { NativeSelect, TextInput } from "@mantine/core";
import { type Ref, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { CheckIcon, ChevronIcon } from "@/shared/ui/icons";
import classes from "./AccountField.module.css";
import { LONGEST_ACCOUNT, readable } from "./account";
import { type Judged, judge } from "./judge";
import { PortedChoice } from "./PortedChoice";
import type { Asks, Draft } from "./rules";
import { SavedChoices } from "./SavedChoices";
import { SaveOffer } from "./SaveOffer";

type AccountFieldProps = {
  asks: Asks;
  draft: Draft;
  onChange: (draft: Draft) => void;
  /** Said even though nothing was typed: the buyer has just tried to go on without it. */
  needed?: boolean;
  field?: Ref<HTMLDivElement>;
};

const MODES = { PHONE: "tel", EMAIL: "email", GAME_ID: "text", FREE: "text" } as const;
const FILLS = { PHONE: "tel", EMAIL: "email", GAME_ID: "off", FREE: "off" } as const;

/** Whom to credit: told at once whether it can be one, and read back large, in groups, to be compared. */
export function AccountField({ asks, draft, onChange, needed = false, field }: AccountFieldProps) {
  const { t } = useTranslation();
  const [left, setLeft] = useState(false);
  const echo = useId();
  const { format, rules, goods } = asks;
  const judged = judge(asks, draft);
  const wrong = judged.problem === "account" && (needed || (left && draft.typed.trim() !== ""));
  const invalid = rules?.label
    ? t("crediting.invalid.OWN", { label: rules.label, example: rules.example ?? "" })
    : t(`crediting.invalid.${format}`);
  const servers = rules?.servers ?? [];
  return (
    <div ref={field} className={classes.field}>
      <SavedChoices
        asks={asks}
        chosen={judged.named}
        onChoose={({ account, server, portedTo }) =>
          onChange({
            typed: readable(account),
            ...(server && { server: server.code }),
            ...(portedTo && { portedTo }),
          })
        }
      />
      <TextInput
        name="account"
        size="lg"
        type={MODES[format]}
        inputMode={MODES[format]}
        autoComplete={FILLS[format]}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={LONGEST_ACCOUNT}
        required
        withAsterisk={false}
        label={rules?.label ?? t(`crediting.label.${format}`)}
        description={goods ? t("crediting.for", { goods }) : t(`crediting.help.${format}`)}
        placeholder={rules?.example ?? t(`crediting.placeholder.${format}`)}
        value={draft.typed}
        error={wrong ? invalid : undefined}
        aria-describedby={judged.account ? echo : undefined}
        onChange={(event) => {
          const next = { ...draft, typed: event.currentTarget.value };
          // Another number may be of another carrier: what was said holds for the one it was said of.
          if (next.typed !== draft.typed) delete next.portedTo;
          onChange(next);
          if (judge(asks, next).account) setLeft(false);
        }}
        onBlur={() => setLeft(true)}
      />
      <Echo id={echo} judged={judged} />
      {judged.mayBePorted !== undefined && rules && (
        <PortedChoice
          rules={rules}
          carrier={judged.carrier}
          mayBePorted={judged.mayBePorted}
          portedTo={draft.portedTo}
          needed={needed}
          onChange={(portedTo) => onChange({ typed: draft.typed, ...(portedTo && { portedTo }) })}
        />
      )}
      {servers.length > 0 && (
        <NativeSelect
          name="server"
          size="lg"
          label={t("crediting.server")}
          rightSection={<ChevronIcon size={18} />}
          classNames={{ section: classes.down ?? "" }}
          value={servers.some(({ code }) => code === draft.server) ? draft.server : ""}
          error={needed && judged.problem === "server" ? t("crediting.serverNeeded") : undefined}
          onChange={(event) => onChange({ ...draft, server: event.currentTarget.value })}
          data={[
            { value: "", label: t("crediting.serverChoose"), disabled: true },
            ...servers.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      )}
      {judged.named && <SaveOffer key={JSON.stringify(judged.named)} asks={asks} named={judged.named} />}
    </div>
  );
}

function Echo({ id, judged }: { id: string; judged: Judged }) {
  const { t } = useTranslation();
  const { account, carrier, problem } = judged;
  return (
    <p id={id} className={classes.echo} data-known={account ? "" : undefined} data-problem={problem}>
      {account && (
        <>
          {problem !== "carrier" && <CheckIcon size={18} />}
          <span className={classes.account} translate="no">
            {readable(account)}
          </span>
          {carrier && <span className={classes.carrier}>{t(`crediting.carrier.${carrier}`)}</span>}
        </>
      )}
    </p>
  );
}

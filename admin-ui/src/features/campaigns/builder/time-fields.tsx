import { Input } from "antd";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { instantOf, shopMinute } from "@/shared/format/shop-minute";
import { Field } from "@/shared/rules/field";
import styles from "@/shared/rules/form.module.css";

interface Times {
  startsAt?: string | null;
  endsAt?: string | null;
}

interface TimeProps {
  at: string;
  times: Times;
  onChange: (patch: Times) => void;
}

/** A time of its own within the campaign's; what is left empty is with the campaign. */
export function TimeFields({ at, times, onChange }: TimeProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={styles.pair}>
      {(["startsAt", "endsAt"] as const).map((name) => (
        <Field
          key={name}
          at={`${at}.${name}`}
          id={`${id}-${name}`}
          label={t(`builder.rule.${name}`)}
          hint={t("builder.rule.withCampaign")}
        >
          <Input
            id={`${id}-${name}`}
            type="datetime-local"
            value={times[name] ? shopMinute(times[name]) : ""}
            onChange={(event) =>
              onChange({ [name]: event.target.value ? instantOf(event.target.value) : null })
            }
          />
        </Field>
      ))}
    </div>
  );
}

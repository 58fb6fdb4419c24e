import { DeleteOutlined } from "@ant-design/icons";
import { Button, Checkbox, Segmented, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Leaf } from "./condition-fields";
import {
  type Asked,
  type Condition,
  flat,
  freshCondition,
  isLeaf,
  kindOfCondition,
  type LeafKind,
  leafKinds,
  tree,
} from "./conditions";
import { Field } from "./field";
import styles from "./form.module.css";

interface WhenProps {
  at: string;
  when: Condition | null | undefined;
  currency: string;
  onChange: (when: Condition | null) => void;
}

/** When a piece counts: things that are asked of the buyer, the moment or the cart, joined by "and" or "or". */
export function WhenFields({ at, when, currency, onChange }: WhenProps) {
  const { t } = useTranslation();
  const shown = flat(when);
  const change = (patch: Partial<typeof shown>) => onChange(tree({ ...shown, ...patch }));
  const set = (place: number, next: Asked) =>
    change({ asked: shown.asked.map((one, other) => (other === place ? next : one)) });
  const root = shown.asked.length > 1 ? `${at}.${shown.how}` : at;
  const placeOf = (place: number, denied: boolean) =>
    `${shown.asked.length > 1 ? `${root}.${place}` : root}${denied ? ".not" : ""}`;
  return (
    <Field at={at} label={t("builder.when.title")}>
      {shown.asked.length > 1 && (
        <Segmented
          size="small"
          aria-label={t("builder.when.how")}
          value={shown.how}
          onChange={(how) => change({ how })}
          options={(["all", "some"] as const).map((value) => ({
            value,
            label: t(`builder.when.${value}`),
          }))}
        />
      )}
      {shown.asked.map((one, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a condition is its place
        <fieldset key={place} className={styles.group}>
          <legend>
            {isLeaf(one.condition)
              ? t(`builder.when.kind.${kindOfCondition(one.condition) as LeafKind}`)
              : t("builder.when.nested")}
          </legend>
          <div className={styles.conditionActs}>
            <Checkbox
              checked={one.denied}
              onChange={(event) => set(place, { ...one, denied: event.target.checked })}
            >
              {t("builder.when.not")}
            </Checkbox>
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined aria-hidden="true" />}
              aria-label={t("builder.when.remove")}
              onClick={() => change({ asked: shown.asked.filter((_, other) => other !== place) })}
            />
          </div>
          <Leaf
            at={placeOf(place, one.denied)}
            condition={one.condition}
            currency={currency}
            onChange={(condition) => set(place, { ...one, condition })}
          />
        </fieldset>
      ))}
      <Select
        aria-label={t("builder.when.add")}
        placeholder={t("builder.when.add")}
        style={{ width: "100%", marginTop: 8 }}
        value={null}
        onChange={(kind: LeafKind | null) =>
          kind &&
          change({ asked: [...shown.asked, { condition: freshCondition(kind, currency), denied: false }] })
        }
        options={leafKinds.map((value) => ({ value, label: t(`builder.when.kind.${value}`) }))}
      />
    </Field>
  );
}

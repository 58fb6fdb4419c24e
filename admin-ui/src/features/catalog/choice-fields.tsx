import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Checkbox, Form, Input, InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import { Card } from "@/shared/parts/page";
import { VariantPicker } from "@/shared/parts/variant-picker";
import { type BundleValues, blankChoice, type ChoiceValues, componentOf, takenIn } from "./bundle-values";
import styles from "./catalog.module.css";
import { PartRow } from "./part-row";

const MOST_CHOICES = 5;

/** What each buyer of the bundle chooses: "any 2 of 5". */
export function ChoiceFields() {
  const { t } = useTranslation();
  return (
    <Card title={t("bundle.choices")}>
      <p className="faint">{t("bundle.choicesNote")}</p>
      <Form.List name="choices">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <ChoiceFieldset key={key} at={name} onRemove={() => remove(name)} />
            ))}
            {fields.length < MOST_CHOICES && (
              <Button
                icon={<PlusOutlined aria-hidden="true" />}
                style={{ marginTop: 12 }}
                onClick={() => add(blankChoice())}
              >
                {t("bundle.addChoice")}
              </Button>
            )}
          </>
        )}
      </Form.List>
    </Card>
  );
}

function ChoiceFieldset({ at, onRemove }: { at: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<BundleValues>();
  const choice = Form.useWatch<ChoiceValues | undefined>(["choices", at], { form, preserve: true });
  const options = choice?.options ?? [];
  const required = { required: true, whitespace: true, message: t("field.required") };
  return (
    <section className={styles.variant} aria-label={t("bundle.choiceAt", { at: at + 1 })}>
      <div className={styles.variantHead}>
        <b>{t("bundle.choiceAt", { at: at + 1 })}</b>
        <Button
          type="text"
          icon={<DeleteOutlined aria-hidden="true" />}
          aria-label={`${t("act.remove")} · ${t("bundle.choiceAt", { at: at + 1 })}`}
          onClick={onRemove}
        />
      </div>
      <div className="pair">
        <Form.Item name={[at, "names", "zhCn"]} label={t("bundle.choiceNameZh")} rules={[required]}>
          <Input maxLength={80} />
        </Form.Item>
        <Form.Item name={[at, "names", "en"]} label={t("bundle.choiceNameEn")} rules={[required]}>
          <Input maxLength={80} />
        </Form.Item>
      </div>
      <Form.Item
        name={[at, "picks"]}
        label={t("bundle.picks")}
        extra={t("bundle.picksOf", { picks: choice?.picks ?? 1, of: options.length })}
        dependencies={[["choices", at, "options"]]}
        rules={[
          {
            validator: (_, picks: number | null) =>
              picks && picks < (form.getFieldValue(["choices", at, "options"])?.length ?? 0)
                ? Promise.resolve()
                : Promise.reject(new Error(t("bundle.needsOptions"))),
          },
        ]}
      >
        <InputNumber min={1} max={19} precision={0} style={{ width: 120 }} />
      </Form.Item>
      <Form.Item name={[at, "mayWait"]} valuePropName="checked" extra={t("bundle.mayWaitNote")}>
        <Checkbox>{t("bundle.mayWait")}</Checkbox>
      </Form.Item>
      <Form.List name={[at, "options"]}>
        {(fields, { add, remove }) => (
          <>
            <VariantPicker
              label={t("bundle.pickOption")}
              taken={takenIn(form.getFieldsValue(true))}
              onPick={(variant) => add(componentOf(variant))}
            />
            <ul style={{ marginTop: 12 }}>
              {fields.map(({ key, name }) => {
                const part = options[name];
                return (
                  part && (
                    <PartRow
                      key={key}
                      part={part}
                      quantity={[name, "quantity"]}
                      onRemove={() => remove(name)}
                    />
                  )
                );
              })}
            </ul>
          </>
        )}
      </Form.List>
    </section>
  );
}

import { Form } from "antd";
import { useTranslation } from "react-i18next";
import { Card } from "@/shared/parts/page";
import { VariantPicker } from "@/shared/parts/variant-picker";
import { type BundleValues, type ComponentValues, componentOf, takenIn } from "./bundle-values";
import { PartRow } from "./part-row";

/** What every buyer of the bundle gets, in the order a customer sees it. */
export function ComponentFields() {
  const { t } = useTranslation();
  const form = Form.useFormInstance<BundleValues>();
  return (
    <Form.List
      name="components"
      rules={[
        {
          validator: (_, components: ComponentValues[] | undefined) =>
            components?.length || form.getFieldValue("choices")?.length
              ? Promise.resolve()
              : Promise.reject(new Error(t("bundle.needsComponents"))),
        },
      ]}
    >
      {(fields, { add, remove }, { errors }) => {
        const components = (form.getFieldValue("components") as ComponentValues[] | undefined) ?? [];
        return (
          <Card title={t("catalog.components")}>
            <VariantPicker
              label={t("bundle.pick")}
              taken={takenIn(form.getFieldsValue(true))}
              onPick={(variant) => add(componentOf(variant))}
            />
            <ul style={{ marginTop: 12 }}>
              {fields.map(({ key, name }) => {
                const part = components[name];
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
            {fields.length === 0 && <p className="faint">{t("bundle.pickFirst")}</p>}
            <Form.ErrorList errors={errors} />
          </Card>
        );
      }}
    </Form.List>
  );
}

import { DeleteOutlined } from "@ant-design/icons";
import { Button, Form, InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import { Card } from "@/shared/parts/page";
import { Tile } from "@/shared/parts/tile";
import { translated } from "@/shared/parts/translated";
import { VariantPicker } from "@/shared/parts/variant-picker";
import { type BundleValues, type ComponentValues, componentOf } from "./bundle-values";
import styles from "./catalog.module.css";

/** What is inside the bundle, in the order a customer sees it. */
export function ComponentFields() {
  const { t, i18n } = useTranslation();
  const form = Form.useFormInstance<BundleValues>();
  return (
    <Form.List
      name="components"
      rules={[
        {
          validator: (_, components: ComponentValues[] | undefined) =>
            components?.length ? Promise.resolve() : Promise.reject(new Error(t("bundle.needsComponents"))),
        },
      ]}
    >
      {(fields, { add, remove }, { errors }) => {
        const components = (form.getFieldValue("components") as ComponentValues[] | undefined) ?? [];
        return (
          <Card title={t("catalog.components")}>
            <VariantPicker
              label={t("bundle.pick")}
              taken={components.map((component) => component.variantId)}
              onPick={(variant) => add(componentOf(variant))}
            />
            <ul style={{ marginTop: 12 }}>
              {fields.map((field) => {
                const component = components[field.name];
                if (!component) return null;
                const name = translated(component.productNames, i18n.language);
                return (
                  <li key={field.key} className={styles.component}>
                    <Tile src={component.imageUrl} size={40} />
                    <span className={styles.componentName}>
                      {name}
                      <small>
                        {translated(component.variantNames, i18n.language)} · {component.sku}
                      </small>
                    </span>
                    <Form.Item name={[field.name, "quantity"]} noStyle>
                      <InputNumber
                        min={1}
                        max={100}
                        precision={0}
                        style={{ width: 84 }}
                        aria-label={`${t("bundle.quantity")} · ${name}`}
                      />
                    </Form.Item>
                    <Button
                      type="text"
                      icon={<DeleteOutlined />}
                      aria-label={`${t("act.remove")} · ${name}`}
                      onClick={() => remove(field.name)}
                    />
                  </li>
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

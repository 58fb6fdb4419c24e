import { AutoComplete, Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { PictureField } from "@/shared/media/picture-field";
import { useBrands } from "@/shared/parts/brands";
import { Card } from "@/shared/parts/page";
import { translated } from "@/shared/parts/translated";
import { useCan } from "@/shared/session/me";
import { useCategories } from "./categories";
import type { ListingValues } from "./listing-values";
import { TileFields } from "./tile-fields";

type TextField = "names" | "summaries" | "descriptions" | "rules" | "refundNotes";

const texts: { name: TextField; rows: number; limit: number; required: boolean }[] = [
  { name: "names", rows: 1, limit: 80, required: true },
  { name: "summaries", rows: 2, limit: 200, required: false },
  { name: "descriptions", rows: 5, limit: 4000, required: false },
  { name: "rules", rows: 4, limit: 4000, required: false },
  { name: "refundNotes", rows: 3, limit: 2000, required: false },
];

/** Every text in both languages side by side, so that a missing translation is seen while writing. */
export function TextFields() {
  const { t } = useTranslation();
  return (
    <Card title={t("catalog.texts")}>
      {texts.map(({ name, rows, limit, required }) => (
        <div key={name} className="pair">
          {(["zhCn", "en"] as const).map((language) => {
            const lang = language === "zhCn" ? "zh-CN" : "en";
            return (
              <Form.Item
                key={language}
                name={[name, language]}
                label={`${t(`catalog.text.${name}`)} · ${t(`settings.languages.${lang}`)}`}
                rules={[{ required, whitespace: required, message: t("field.required") }]}
              >
                {rows === 1 ? (
                  <Input lang={lang} maxLength={limit} />
                ) : (
                  <Input.TextArea lang={lang} autoSize={{ minRows: rows, maxRows: 14 }} maxLength={limit} />
                )}
              </Form.Item>
            );
          })}
        </div>
      ))}
    </Card>
  );
}

/** Address, category and brand. */
export function PlaceFields() {
  const { t, i18n } = useTranslation();
  const categories = useCategories();
  const brands = useBrands();
  const form = Form.useFormInstance<ListingValues>();
  return (
    <Card title={t("catalog.place")}>
      <Form.Item
        name="slug"
        label={t("catalog.slug")}
        extra={t("catalog.slugHint")}
        rules={[
          { required: true, message: t("field.required") },
          { pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, message: t("catalog.slugHint") },
        ]}
      >
        <Input maxLength={80} autoComplete="off" spellCheck={false} className="mono" />
      </Form.Item>
      <Form.Item
        name="categoryId"
        label={t("catalog.category")}
        rules={[{ required: true, message: t("field.required") }]}
        getValueProps={(value: string) => ({ value: value || undefined })}
      >
        <Select
          onChange={(id: string) => {
            const category = categories.find((candidate) => candidate.id === id);
            // A tile nobody has drawn yet begins as its category's.
            if (category && !form.getFieldValue(["art", "glyph"])) {
              form.setFieldValue(["art", "glyph"], category.glyph);
              form.setFieldValue(["art", "hue"], category.hue);
            }
          }}
          options={categories.map((category) => ({
            value: category.id,
            label: translated(category.names, i18n.language),
          }))}
        />
      </Form.Item>
      <Form.Item name="brand" label={t("catalog.brand")} extra={t("catalog.brandHint")}>
        <AutoComplete
          allowClear
          maxLength={60}
          options={brands.options}
          showSearch={{
            filterOption: (typed, option) =>
              (option?.value ?? "").toLocaleLowerCase().includes(typed.trim().toLocaleLowerCase()),
          }}
        />
      </Form.Item>
    </Card>
  );
}

/** A picture of the library; or glyph, hue and face value with the tile the server draws of them. */
export function ArtFields() {
  const { t } = useTranslation();
  const may = useCan()("CATALOG_WRITE");
  return (
    <Card title={t("catalog.art")}>
      <Form.Item name="pictureId" label={t("catalog.picture")} extra={t("catalog.pictureHint")}>
        <PictureField disabled={!may} />
      </Form.Item>
      <TileFields labelled />
    </Card>
  );
}

import { Form, Input, Select, Slider } from "antd";
import { useTranslation } from "react-i18next";
import type { ArtInput } from "@/shared/api/generated/graphql";
import { useSettled } from "@/shared/forms/settled";
import styles from "./catalog.module.css";
import { glyphs, sampleUrl } from "./glyphs";

/** Glyph and hue, of goods also the face value, with the tile the server draws of them. */
export function TileFields({ labelled = false }: { labelled?: boolean }) {
  const { t } = useTranslation();
  const art = useSettled(Form.useWatch<ArtInput | undefined>("art") ?? { glyph: "", hue: 0 });
  return (
    <div className="row" style={{ gap: 24, alignItems: "flex-start" }}>
      <img className={styles.tile} src={sampleUrl(art)} alt={t("catalog.preview")} width={160} height={160} />
      <div style={{ flex: 1, minWidth: 200 }}>
        <Form.Item
          name={["art", "glyph"]}
          label={t("catalog.glyph")}
          rules={[{ required: true, message: t("field.required") }]}
          getValueProps={(value: string) => ({ value: value || undefined })}
        >
          <Select
            showSearch={{ optionFilterProp: "name" }}
            options={glyphs.map((glyph) => ({
              value: glyph,
              name: t(`catalog.glyphs.${glyph}`),
              label: t(`catalog.glyphs.${glyph}`),
            }))}
            optionRender={({ value }) => (
              <span className="row" style={{ flexWrap: "nowrap" }}>
                <img
                  src={sampleUrl({ glyph: String(value), hue: art.hue })}
                  alt=""
                  width={28}
                  height={28}
                  className={styles.stamp}
                />
                {t(`catalog.glyphs.${value as (typeof glyphs)[number]}`)}
              </span>
            )}
          />
        </Form.Item>
        <Form.Item name={["art", "hue"]} label={t("catalog.hue")}>
          <Slider min={0} max={359} ariaLabelForHandle={t("catalog.hue")} />
        </Form.Item>
        {labelled && (
          <Form.Item name={["art", "label"]} label={t("catalog.artLabel")}>
            <Input maxLength={16} placeholder={t("catalog.artLabelHint")} />
          </Form.Item>
        )}
      </div>
    </div>
  );
}

import { Alert, Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { ShelfPartsFragment, TranslatedInput } from "@/shared/api/generated/graphql";
import { PictureField } from "@/shared/media/picture-field";
import { CreateCategory, UpdateCategory } from "./category-documents";
import { TileFields } from "./tile-fields";

interface Values {
  slug?: string;
  names: TranslatedInput;
  taglines: TranslatedInput;
  pictureId: string | null;
  art: { glyph: string; hue: number };
}

const blank: Values = {
  slug: "",
  names: { zhCn: "", en: "" },
  taglines: { zhCn: "", en: "" },
  pictureId: null,
  art: { glyph: "gift", hue: 200 },
};
const valuesOf = ({ names, taglines, picture, glyph, hue }: ShelfPartsFragment): Values => ({
  names: { zhCn: names.zhCn, en: names.en },
  taglines: { zhCn: taglines.zhCn, en: taglines.en },
  pictureId: picture?.id ?? null,
  art: { glyph, hue },
});

/** How a category is called, coloured and shown. What somebody else saved meanwhile is offered before it is replaced. */
export function CategoryDialog({
  category,
  onClose,
}: {
  /** None: a new one. */
  category: ShelfPartsFragment | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [version, setVersion] = useState(category?.version ?? 0);
  const [theirs, setTheirs] = useState<ShelfPartsFragment | null>(null);
  const save = async ({ slug, names, taglines, pictureId, art }: Values) => {
    const input = { names, taglines, glyph: art.glyph, hue: art.hue, pictureId: pictureId ?? null };
    if (!category) return (await ask(CreateCategory, { slug: slug ?? "", input })).createCategory;
    const { updateCategory: answer } = await ask(UpdateCategory, { id: category.id, version, input });
    if (answer.__typename === "CategoryChanged") {
      setVersion(answer.current.version);
      setTheirs(answer.current);
    }
    return answer;
  };
  return (
    <ActDialog
      title={t(category ? "catalog.editCategory" : "catalog.newCategory")}
      act={t("act.save")}
      width={640}
      initial={category ? valuesOf(category) : blank}
      run={save}
      fieldName={(name) => (name[0] === "glyph" || name[0] === "hue" ? ["art", ...name] : name)}
      done={t("catalog.categorySaved")}
      stale={["Shelves", "Categories", "MediaPictures"]}
      onClose={onClose}
    >
      {theirs && <Theirs category={theirs} />}
      {!category && (
        <Form.Item
          name="slug"
          label={t("catalog.slug")}
          extra={t("catalog.categorySlugHint")}
          rules={[{ required: true, pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, message: t("catalog.slugHint") }]}
        >
          <Input maxLength={80} prefix={<span className="faint">/c/</span>} autoFocus />
        </Form.Item>
      )}
      <Both name="names" label={t("catalog.text.names")} longest={80} required />
      <Both name="taglines" label={t("catalog.tagline")} longest={200} />
      <Form.Item name="pictureId" label={t("catalog.picture")} extra={t("catalog.categoryPictureHint")}>
        <PictureField />
      </Form.Item>
      <TileFields />
    </ActDialog>
  );
}

function Both({
  name,
  label,
  longest,
  required = false,
}: {
  name: string;
  label: string;
  longest: number;
  required?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <div className="pair">
      {(["zhCn", "en"] as const).map((language) => {
        const lang = language === "zhCn" ? "zh-CN" : "en";
        return (
          <Form.Item
            key={language}
            name={[name, language]}
            label={`${label} · ${t(`settings.languages.${lang}`)}`}
            rules={required ? [{ required: true, whitespace: true, message: t("field.required") }] : []}
          >
            <Input lang={lang} maxLength={longest} />
          </Form.Item>
        );
      })}
    </div>
  );
}

function Theirs({ category }: { category: ShelfPartsFragment }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<Values>();
  return (
    <Alert
      type="warning"
      style={{ marginBottom: 12 }}
      title={t("media.theirs")}
      description={[
        category.names.zhCn,
        category.names.en,
        category.taglines.zhCn,
        category.taglines.en,
        category.picture?.altTexts.zhCn,
      ]
        .filter(Boolean)
        .join(" · ")}
      action={
        <Button size="small" onClick={() => form.setFieldsValue(valuesOf(category))}>
          {t("media.takeTheirs")}
        </Button>
      }
    />
  );
}

import { Alert, Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { ShelfPartsFragment, TranslatedInput } from "@/shared/api/generated/graphql";
import { PictureField } from "@/shared/media/picture-field";
import { UpdateCategory } from "./category-documents";
import { TileFields } from "./tile-fields";

interface Values {
  names: TranslatedInput;
  taglines: TranslatedInput;
  pictureId: string | null;
  art: { glyph: string; hue: number };
}

const valuesOf = ({ names, taglines, picture, glyph, hue }: ShelfPartsFragment): Values => ({
  names: { zhCn: names.zhCn, en: names.en },
  taglines: { zhCn: taglines.zhCn, en: taglines.en },
  pictureId: picture?.id ?? null,
  art: { glyph, hue },
});

/** How a category is called, coloured and shown. What somebody else saved meanwhile is offered before it is replaced. */
export function CategoryDialog({ category, onClose }: { category: ShelfPartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const [version, setVersion] = useState(category.version);
  const [theirs, setTheirs] = useState<ShelfPartsFragment | null>(null);
  return (
    <ActDialog
      title={t("catalog.editCategory")}
      act={t("act.save")}
      width={640}
      initial={valuesOf(category)}
      run={({ names, taglines, pictureId, art }: Values) =>
        ask(UpdateCategory, {
          id: category.id,
          version,
          input: { names, taglines, glyph: art.glyph, hue: art.hue, pictureId: pictureId ?? null },
        }).then(({ updateCategory: answer }) => {
          if (answer.__typename === "CategoryChanged") {
            setVersion(answer.current.version);
            setTheirs(answer.current);
          }
          return answer;
        })
      }
      fieldName={(name) => (name[0] === "glyph" || name[0] === "hue" ? ["art", ...name] : name)}
      done={t("catalog.categorySaved")}
      stale={["Shelves", "Categories", "MediaPictures"]}
      onClose={onClose}
    >
      {theirs && <Theirs category={theirs} />}
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

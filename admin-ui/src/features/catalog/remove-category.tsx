import { Alert, Form, Select } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { ShelfPartsFragment } from "@/shared/api/generated/graphql";
import { translated } from "@/shared/parts/translated";
import { RemoveCategory } from "./category-documents";

interface RemoveCategoryProps {
  category: ShelfPartsFragment;
  others: ShelfPartsFragment[];
  onClose: () => void;
}

/** A category is taken away; while goods stand in it, it is asked where they go. */
export function RemoveCategoryDialog({ category, others, onClose }: RemoveCategoryProps) {
  const { t, i18n } = useTranslation();
  const name = translated(category.names, i18n.language);
  const holds = category.goodsCount > 0;
  return (
    <ActDialog
      title={t("catalog.removeCategory", { name })}
      act={t("act.remove")}
      danger
      about={
        <>
          <p>{t("catalog.removeCategoryAbout", { slug: category.slug })}</p>
          {holds && (
            <Alert
              type="warning"
              style={{ marginTop: 8 }}
              title={t("catalog.removeCategoryMoves", { count: category.goodsCount })}
            />
          )}
        </>
      }
      run={({ moveTo }: { moveTo?: string }) =>
        ask(RemoveCategory, { id: category.id, version: category.version, moveTo: moveTo ?? null }).then(
          (data) => data.removeCategory,
        )
      }
      done={t("catalog.categoryRemoved")}
      stale={["Shelves", "Categories", "Products", "MediaPictures"]}
      onClose={onClose}
      disabled={holds && others.length === 0}
    >
      {holds && (
        <Form.Item
          name="moveTo"
          label={t("catalog.moveGoodsTo")}
          rules={[{ required: true, message: t("field.required") }]}
        >
          <Select
            options={others.map((other) => ({
              value: other.id,
              label: translated(other.names, i18n.language),
            }))}
          />
        </Form.Item>
      )}
    </ActDialog>
  );
}

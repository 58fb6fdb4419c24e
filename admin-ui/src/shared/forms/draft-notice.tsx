import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { ago } from "@/shared/format/time";

/** Says that what stands in the form was typed earlier and not saved. */
export function DraftNotice({ restoredAt, onDiscard }: { restoredAt: number | null; onDiscard: () => void }) {
  const { t, i18n } = useTranslation();
  if (restoredAt === null) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={t("draft.restored", { when: ago(new Date(restoredAt), i18n.language, Date.now()) })}
      action={
        <Button size="small" onClick={onDiscard}>
          {t("draft.discard")}
        </Button>
      }
    />
  );
}

import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { MessageTemplatePartsFragment } from "@/shared/api/generated/graphql";
import { ResetMessageText } from "./documents";

interface ResetProps {
  template: MessageTemplatePartsFragment;
  text: MessageTemplatePartsFragment["texts"][number];
  onDone: () => void;
}

/** Take the first words of a message back. */
export function Reset({ template, text, onDone }: ResetProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const input = { template: template.name, locale: text.locale, version: text.version };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t("template.reset")}</Button>
      {asking && (
        <ActDialog
          title={t("template.resetTitle")}
          act={t("template.reset")}
          danger
          about={t("template.resetAbout")}
          run={() => ask(ResetMessageText, { input }).then((data) => data.resetMessageText)}
          done={t("template.wasReset")}
          stale={["MessageTemplates"]}
          onDone={onDone}
          onClose={() => setAsking(false)}
        >
          <p style={{ whiteSpace: "pre-wrap" }} className="soft">
            {text.first.body}
          </p>
        </ActDialog>
      )}
    </>
  );
}

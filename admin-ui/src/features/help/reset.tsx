import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { HelpTextsPartsFragment } from "@/shared/api/generated/graphql";
import { ResetHelpText } from "./documents";

interface ResetProps {
  slug: string;
  text: HelpTextsPartsFragment["texts"][number];
  onDone: () => void;
}

/** Take the first words of a help page back. */
export function Reset({ slug, text, onDone }: ResetProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const input = { page: slug, locale: text.locale, version: text.version };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t("template.reset")}</Button>
      {asking && (
        <ActDialog
          title={t("template.resetTitle")}
          act={t("template.reset")}
          danger
          about={t("help.resetAbout")}
          run={() => ask(ResetHelpText, { input }).then((data) => data.resetHelpText)}
          done={t("template.wasReset")}
          stale={["HelpTexts"]}
          onDone={onDone}
          onClose={() => setAsking(false)}
        >
          <p style={{ whiteSpace: "pre-wrap", maxHeight: 240, overflow: "auto" }} className="soft">
            {text.first.body}
          </p>
        </ActDialog>
      )}
    </>
  );
}

import { useTranslation } from "react-i18next";
import type { Locale, MessageTemplatePartsFragment } from "@/shared/api/generated/graphql";
import { filled } from "./filled";
import styles from "./texts.module.css";

interface PreviewProps {
  words: { subject: string; body: string; short: string };
  variables: MessageTemplatePartsFragment["variables"];
  locale: Locale;
}

/** The message as it arrives, with examples in place of what is filled in. */
export function Preview({ words, variables, locale }: PreviewProps) {
  const { t } = useTranslation();
  const say = (text: string) => filled(text, variables, locale);
  return (
    <section className={styles.preview} aria-label={t("template.preview")}>
      <h3 className="soft">{t("template.email")}</h3>
      <div className={styles.letter}>
        <b>{say(words.subject)}</b>
        <p>{say(words.body)}</p>
      </div>
      <h3 className="soft">{t("template.sms")}</h3>
      <p className={styles.bubble}>{say(words.short)}</p>
      <p className="faint">{t("template.examples", { count: say(words.short).length })}</p>
    </section>
  );
}

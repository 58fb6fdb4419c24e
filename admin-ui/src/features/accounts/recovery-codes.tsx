import { Alert, Button, Typography } from "antd";
import { useTranslation } from "react-i18next";
import styles from "./accounts.module.css";

/** The codes, this once: they live in this part of the page only. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useTranslation();
  const text = codes.join("\n");
  const href = `data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`;
  return (
    <div className="stack" style={{ gap: 16 }}>
      <Alert type="warning" showIcon title={t("factor.codesTitle")} description={t("factor.codesAdvice")} />
      <ul className={styles.codes} aria-label={t("factor.codes")}>
        {codes.map((code) => (
          <li key={code} className="mono">
            {code}
          </li>
        ))}
      </ul>
      <div className="row">
        <Typography.Text copyable={{ text }}>{t("factor.copyAll")}</Typography.Text>
        <a href={href} download="tessera-recovery-codes.txt">
          {t("factor.download")}
        </a>
      </div>
      <Button type="primary" onClick={onKept}>
        {t("factor.kept")}
      </Button>
    </div>
  );
}

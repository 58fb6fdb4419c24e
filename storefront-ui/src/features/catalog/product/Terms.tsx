import { useTranslation } from "react-i18next";
import classes from "./Terms.module.css";

type TermsProps = { description: string; rules: string; refundNote: string };

/** What it is, how it is used, and when money comes back; all of it before buying. */
export function Terms({ description, rules, refundNote }: TermsProps) {
  const { t } = useTranslation();
  const parts = [
    { id: "about", title: t("product.about"), text: description },
    { id: "rules", title: t("product.rules"), text: rules },
    { id: "refund", title: t("product.refund"), text: refundNote },
  ];
  return (
    <div className={classes.terms}>
      {parts
        .filter(({ text }) => text.trim() !== "")
        .map(({ id, title, text }) => (
          <section key={id} className={classes.part} aria-labelledby={id}>
            <h2 id={id} className={classes.title}>
              {title}
            </h2>
            <p className={classes.text}>{text}</p>
          </section>
        ))}
    </div>
  );
}

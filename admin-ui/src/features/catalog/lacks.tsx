import { useTranslation } from "react-i18next";

const known = [
  "NO_VARIANT",
  "NO_PRICE",
  "NO_COMPONENT",
  "COMPONENT_UNPUBLISHED",
  "COMPONENT_UNPRICED",
  "MISSING_TRANSLATION",
  "ARCHIVED",
] as const;

/** Why something cannot be on sale, a line each. */
export function Lacks({ reasons }: { reasons: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <ul style={{ listStyle: "disc", paddingInlineStart: 20 }}>
      {reasons.map((reason) => {
        const word = known.find((one) => one === reason);
        return <li key={reason}>{word ? t(`catalog.lacks.${word}`) : reason}</li>;
      })}
    </ul>
  );
}

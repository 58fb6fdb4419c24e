import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { formatMoney } from "@/shared/format/money";
import { translated } from "@/shared/parts/translated";
import { Badge } from "@/shared/parts/values";
import styles from "./conflicts.module.css";
import { type Conflict, conflictKey, type Remedy } from "./remedy";

interface NotesProps {
  conflicts: readonly Conflict[];
  nameOf: (key: string) => string;
  onMend: (remedy: Remedy) => void;
}

/** Whether it is of a price that is asked outright, which no engine keeps at the floor. */
const asked = ({ kind, threshold }: Conflict) =>
  (kind === "BELOW_LEAST_PRICE" || kind === "BELOW_MARGIN_FLOOR") && threshold !== null;

/** What is wrong, in the reader's words and with its numbers, and the edits that end it at a press. */
export function ConflictNotes({ conflicts, nameOf, onMend }: NotesProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  if (conflicts.length === 0) return null;
  return (
    <ul className={styles.conflicts}>
      {conflicts.map((conflict) => {
        const [first] = conflict.variants;
        const goods = first
          ? `${translated(first.product.names, language)} · ${translated(first.names, language)}`
          : "";
        const who = [
          ...conflict.pieces.map(nameOf),
          ...conflict.others.map((other) => translated(other.names, language)),
        ];
        const facts = {
          goods,
          count: conflict.goods,
          quantity: conflict.quantity,
          who: new Intl.ListFormat(language, { type: "conjunction" }).format(who),
          before: conflict.before ? formatMoney(conflict.before, language) : "",
          after: conflict.after ? formatMoney(conflict.after, language) : "",
          threshold: conflict.threshold ? formatMoney(conflict.threshold, language) : "",
          low: conflict.lowChannel?.name ?? "",
          high: conflict.highChannel?.name ?? "",
        };
        return (
          <li key={conflictKey(conflict)} className={conflict.blocks ? styles.blocking : styles.warning}>
            <div className={styles.conflictHead}>
              <b>{t(`builder.conflict.${conflict.kind}.title`)}</b>
              <Badge tone={conflict.blocks ? "bad" : "caution"}>
                {t(conflict.blocks ? "builder.conflict.blocks" : "builder.conflict.warns")}
              </Badge>
            </div>
            <p>
              {asked(conflict)
                ? t(`builder.conflict.${conflict.kind as "BELOW_LEAST_PRICE"}.asked`, facts)
                : t(`builder.conflict.${conflict.kind}.words`, facts)}
            </p>
            {conflict.goods > 1 && (
              <p className="soft">{t("builder.conflict.more", { count: conflict.goods - 1 })}</p>
            )}
            <div className="row">
              {conflict.remedies.map((remedy, place) => (
                <Button
                  key={remedy.kind}
                  size="small"
                  type={place === 0 ? "primary" : "default"}
                  onClick={() => onMend(remedy)}
                >
                  {t(`builder.remedy.${remedy.kind}`, {
                    money: remedy.money ? formatMoney(remedy.money, language) : "",
                    channel: facts.high,
                    count: remedy.variantIds.length,
                  })}
                </Button>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

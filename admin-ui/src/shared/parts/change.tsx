import { useTranslation } from "react-i18next";
import { change } from "@/shared/format/number";
import { Badge } from "./values";

interface ChangeProps {
  now: number;
  before: number | undefined;
  /** With what it is compared, for the tooltip and for screen readers. */
  words: string;
  /** More of it is worse. */
  worse?: boolean;
}

/** How a number moved: by sign and word first, by colour second. Nothing when there is nothing to compare with. */
export function Change({ now, before, words, worse }: ChangeProps) {
  const { i18n } = useTranslation();
  const text = before === undefined ? null : change(now, before, i18n.language);
  if (before === undefined || text === null) return null;
  const better = now === before ? null : now > before !== Boolean(worse);
  return (
    <span title={words}>
      <Badge tone={better === null ? "quiet" : better ? "good" : "caution"}>{text}</Badge>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

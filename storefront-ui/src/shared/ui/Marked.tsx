import { Fragment } from "react";
import classes from "./Marked.module.css";

const SPECIAL = /[.*+?^${}()|[\]\\]/g;

/** A text with the words in it marked, wherever they stand, whatever their case. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  return cut(text, words).map((part, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other identity
      <mark key={place} className={classes.mark}>
        {part}
      </mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={place}>{part}</Fragment>
    ),
  );
}

/** The text cut at the words: every second part is one of them. Longer words win. */
export function cut(text: string, words: readonly string[]): string[] {
  const sought = words.filter((word) => word !== "").sort((a, b) => b.length - a.length);
  if (sought.length === 0) return [text];
  return text.split(new RegExp(`(${sought.map((word) => word.replace(SPECIAL, "\\$&")).join("|")})`, "iu"));
}

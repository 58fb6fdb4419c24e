import classes from "./CategoryGlyph.module.css";
import { drawings } from "./drawings";

/** The sign of a category in the category's own colour; one nobody knows is a gift. */
export function CategoryGlyph({ glyph }: { glyph: string }) {
  return (
    <svg
      className={classes.glyph}
      width="32"
      height="32"
      viewBox="0 0 96 96"
      aria-hidden="true"
      focusable="false"
    >
      {(drawings[glyph] ?? drawings.gift ?? []).map(([kind, path]) => (
        <path key={path} className={classes[kind]} d={path} />
      ))}
    </svg>
  );
}

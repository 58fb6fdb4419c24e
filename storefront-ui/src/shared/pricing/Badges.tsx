import classes from "./Badges.module.css";

/** What promotions give on something, in a few letters each. */
export function Badges({ badges }: { badges: readonly string[] }) {
  if (badges.length === 0) return null;
  return (
    <span className={classes.badges}>
      {badges.map((badge) => (
        <span key={badge} className={classes.badge}>
          {badge}
        </span>
      ))}
    </span>
  );
}

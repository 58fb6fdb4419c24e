import classes from "./Mark.module.css";

/** Tessera's mark: a square of small tiles, one of them warm and being laid. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg
      className={classes.mark}
      width={size}
      height={size}
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="3" y="3" width="12" height="7.5" rx="1.8" />
      <rect x="17" y="3" width="12" height="7.5" rx="1.8" opacity="0.62" />
      <rect x="3" y="12.5" width="7.5" height="16.5" rx="1.8" opacity="0.62" />
      <rect x="12.5" y="12.5" width="7.5" height="16.5" rx="1.8" />
      <rect x="22" y="21.5" width="7" height="7.5" rx="1.8" opacity="0.4" />
      <rect
        className={classes.laid}
        x="22.2"
        y="12.2"
        width="7.4"
        height="7.4"
        rx="1.8"
        transform="rotate(11 26 16)"
      />
    </svg>
  );
}

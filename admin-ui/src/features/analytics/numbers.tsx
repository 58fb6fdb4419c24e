import type { ReactNode } from "react";
import { Bone } from "@/shared/parts/states";
import styles from "./analytics.module.css";

/** Numbers beside each other. */
export function Numbers({ children }: { children: ReactNode }) {
  return <div className={styles.numbers}>{children}</div>;
}

interface FigureProps {
  label: string;
  value: ReactNode;
  beside?: ReactNode;
  hint?: ReactNode;
}

/** One number with its name; a bone while it is not known. */
export function Figure({ label, value, beside, hint }: FigureProps) {
  return (
    <div className={styles.number}>
      <span className="soft">{label}</span>
      <span className="row">
        <b>{value ?? <Bone width={96} height={22} />}</b>
        {beside}
      </span>
      {hint && <span className="faint">{hint}</span>}
    </div>
  );
}

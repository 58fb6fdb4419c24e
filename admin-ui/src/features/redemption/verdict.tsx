import { CheckCircleFilled, CloseCircleFilled, UndoOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import styles from "./counter.module.css";

const SIGNS = {
  yes: <CheckCircleFilled aria-hidden="true" />,
  no: <CloseCircleFilled aria-hidden="true" />,
  back: <UndoOutlined aria-hidden="true" />,
};

/** An answer that can be read from two steps away. */
export function Verdict({
  kind,
  title,
  children,
}: {
  kind: keyof typeof SIGNS;
  title: string;
  children: ReactNode;
}) {
  return (
    <div className={`${styles.verdict} ${styles[kind]}`}>
      {SIGNS[kind]}
      <div>
        <b>{title}</b>
        {children}
      </div>
    </div>
  );
}

import { Link, type LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Permission } from "@/shared/api/generated/graphql";
import { Bone } from "@/shared/parts/states";
import { useCan } from "@/shared/session/me";
import styles from "./home.module.css";

interface FigureProps {
  label: string;
  /** Undefined while it is not known. */
  value: ReactNode;
  beside?: ReactNode;
  hint?: ReactNode;
  to: NonNullable<LinkProps["to"]>;
  search?: Record<string, unknown>;
  /** Who may look behind it. */
  needs: Permission;
  alarm?: boolean;
  big?: boolean;
}

/** One number that leads to the list behind it. */
export function Figure({ label, value, beside, hint, to, search, needs, alarm, big }: FigureProps) {
  const can = useCan();
  const shape = `${styles.number} ${alarm ? styles.alarm : ""}`;
  const content = (
    <>
      <span className={styles.label}>{label}</span>
      <span className="row">
        <b className={big ? styles.big : undefined}>{value ?? <Bone width={96} height={24} />}</b>
        {beside}
      </span>
      <span className={styles.hint}>{hint}</span>
    </>
  );
  if (!can(needs)) return <div className={shape}>{content}</div>;
  return (
    <Link to={to} search={(search ?? {}) as never} className={shape}>
      {content}
    </Link>
  );
}

interface QuestionProps {
  title: string;
  /** What else there is to say, in one line. */
  below?: ReactNode;
  children: ReactNode;
}

/** A question, and the numbers that answer it. */
export function Question({ title, below, children }: QuestionProps) {
  return (
    <section className={styles.question} aria-label={title}>
      <h2>{title}</h2>
      <div className={styles.answers}>{children}</div>
      {below}
    </section>
  );
}

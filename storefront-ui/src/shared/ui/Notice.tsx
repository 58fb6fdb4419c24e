import type { ReactNode } from "react";
import { AlertIcon } from "./icons";
import classes from "./Notice.module.css";

type NoticeProps = {
  tone?: "info" | "warm" | "danger";
  icon?: ReactNode;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** Announced at once to those who listen; for what arises after an act. */
  live?: boolean;
};

/** A message in the place it belongs to, with its remedy. */
export function Notice({ tone = "info", icon, title, children, actions, live = false }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone} role={live ? "alert" : undefined}>
      <span className={classes.icon}>{icon ?? <AlertIcon />}</span>
      <div className={classes.body}>
        {title && <p className={classes.title}>{title}</p>}
        {children && <div className={classes.text}>{children}</div>}
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
    </div>
  );
}

import type { ReactNode } from "react";
import classes from "./StateBlock.module.css";

type StateBlockProps = {
  icon: ReactNode;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  tone?: "plain" | "danger";
};

/** A whole region that has nothing to list: what is the matter, and the first step out of it. */
export function StateBlock({ icon, title, children, actions, tone = "plain" }: StateBlockProps) {
  return (
    <section className={classes.block} data-tone={tone}>
      <span className={classes.icon}>{icon}</span>
      <h2 className={classes.title}>{title}</h2>
      {children && <div className={classes.text}>{children}</div>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </section>
  );
}

import type { ReactNode } from "react";
import classes from "./StateBlock.module.css";

type StateBlockProps = {
  icon: ReactNode;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  tone?: "plain" | "danger";
  /** It is all there is on the page, so its title is the page's. */
  whole?: boolean;
};

/** A whole region that has nothing to list: what is the matter, and the first step out of it. */
export function StateBlock({
  icon,
  title,
  children,
  actions,
  tone = "plain",
  whole = false,
}: StateBlockProps) {
  const Title = whole ? "h1" : "h2";
  return (
    <section className={classes.block} data-tone={tone}>
      <span className={classes.icon}>{icon}</span>
      <Title className={classes.title}>{title}</Title>
      {children && <div className={classes.text}>{children}</div>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </section>
  );
}

import { type ReactNode, useEffect, useId } from "react";
import styles from "./page.module.css";

interface PageProps {
  title: string;
  /** Stands beside the title: a state badge. */
  beside?: ReactNode;
  /** Way back, above the title. */
  above?: ReactNode;
  note?: ReactNode;
  acts?: ReactNode;
  children: ReactNode;
}

/** One screen: its title is the document's title too. */
export function Page({ title, beside, above, note, acts, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Tessera`;
  }, [title]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          {above && <div className={styles.above}>{above}</div>}
          <div className={styles.title}>
            <h1>{title}</h1>
            {beside}
          </div>
          {note && <p className={styles.note}>{note}</p>}
        </div>
        {acts && <div className="row">{acts}</div>}
      </header>
      {children}
    </div>
  );
}

interface CardProps {
  title?: ReactNode;
  acts?: ReactNode;
  /** Let the content touch the card's sides (tables do). */
  flush?: boolean;
  children: ReactNode;
}

/** A titled group of facts or fields. */
export function Card({ title, acts, flush, children }: CardProps) {
  const id = useId();
  return (
    <section className={styles.card} {...(title ? { "aria-labelledby": id } : {})}>
      {title && (
        <div className={styles.cardHead}>
          <h2 id={id}>{title}</h2>
          {acts && <div className="row">{acts}</div>}
        </div>
      )}
      <div className={flush ? styles.flush : styles.cardBody}>{children}</div>
    </section>
  );
}

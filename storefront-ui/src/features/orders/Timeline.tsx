import { useTranslation } from "react-i18next";
import type { Order } from "./order";
import classes from "./Timeline.module.css";

/** All that happened to the order, newest first, in the words of the shop. */
export function Timeline({ events }: { events: Order["timeline"] }) {
  const { t, i18n } = useTranslation();
  const time = new Intl.DateTimeFormat(i18n.language, {
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  const shown = events.map((event, index) => ({ ...event, place: index })).reverse();
  return (
    <section className={`card ${classes.card}`} aria-labelledby="timeline">
      <h2 id="timeline" className={classes.title}>
        {t("timeline.title")}
      </h2>
      <ol className={classes.events}>
        {shown.map(({ at, kind, label, place }) => (
          <li key={place} className={classes.event} data-kind={kind}>
            <span className={classes.label}>{label}</span>
            <time className={classes.time} dateTime={at}>
              {time.format(new Date(at))}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}

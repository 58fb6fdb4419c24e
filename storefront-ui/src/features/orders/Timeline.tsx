import { useTranslation } from "react-i18next";
import type { Order } from "./order";
import classes from "./Timeline.module.css";

type Run = Order["timeline"][number] & { place: number; times: number };

/** Steps in order, the same one several times running told once: five pieces arrive as one line. */
export function runs(events: Order["timeline"]): Run[] {
  const told: Run[] = [];
  for (const [place, event] of events.entries()) {
    const last = told.at(-1);
    if (last && last.kind === event.kind && last.label === event.label) {
      told[told.length - 1] = { ...last, at: event.at, times: last.times + 1 };
    } else {
      told.push({ ...event, place, times: 1 });
    }
  }
  return told;
}

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
  const shown = runs(events).reverse();
  return (
    <section className={`card ${classes.card}`} aria-labelledby="timeline">
      <h2 id="timeline" className={classes.title}>
        {t("timeline.title")}
      </h2>
      <ol className={classes.events}>
        {shown.map(({ at, kind, label, place, times }) => (
          <li key={place} className={classes.event} data-kind={kind}>
            <span className={classes.label}>{times > 1 ? `${label} ×${times}` : label}</span>
            <time className={classes.time} dateTime={at}>
              {time.format(new Date(at))}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}

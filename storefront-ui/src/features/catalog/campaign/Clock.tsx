import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useServerNow } from "@/shared/flash/clock";
import classes from "./Campaign.module.css";
import type { Campaign } from "./campaign";

const UNITS = [
  ["days", 86_400],
  ["hours", 3_600],
  ["minutes", 60],
  ["seconds", 1],
] as const;

/** How long until the campaign begins, or is over; when that moment comes the page is asked for anew. */
export function Clock({ page, lag, title }: { page: Campaign; lag: number; title: string }) {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const now = useServerNow(lag);
  const upcoming = page.phase === "UPCOMING";
  const moment = upcoming ? page.startsAt : page.endsAt;
  const left = Math.max(0, Math.ceil((Date.parse(moment) - now) / 1_000));
  const done = left === 0;
  useEffect(() => {
    if (done) void queries.invalidateQueries({ queryKey: ["campaign"] });
  }, [done, queries]);
  const told = new Intl.DateTimeFormat(i18n.language, { dateStyle: "long", timeStyle: "short" });
  return (
    <section className={classes.clock}>
      <div>
        <h2 className={classes.clockTitle}>
          {title || t(upcoming ? "campaign.beginsIn" : "campaign.endsIn")}
        </h2>
        <p className={classes.clockDate}>
          <time dateTime={moment}>
            {t(upcoming ? "campaign.beginsAt" : "campaign.endsAt", { at: told.format(new Date(moment)) })}
          </time>
        </p>
      </div>
      <div role="timer" aria-live="off">
        <ol className={classes.digits}>
          {UNITS.map(([unit, size], place) => {
            const above = UNITS[place - 1]?.[1];
            const count = Math.floor((above ? left % above : left) / size);
            return (
              <li key={unit}>
                <b>{String(count).padStart(2, "0")}</b>
                <span>{t(`campaign.unit.${unit}`)}</span>
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}

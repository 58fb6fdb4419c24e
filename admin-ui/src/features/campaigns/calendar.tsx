import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { shopTime, shopToday } from "@/shared/format/time";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Loading, Nothing } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import styles from "./campaigns.module.css";
import { CampaignCalendarDocument } from "./documents";
import { daysOf, isWeekend, monthOf, shifted, span } from "./months";

// What a name of usual length takes.
const ROOM_DAYS = 8;

/** A month with every campaign in it, each as long as it lasts. */
export function CampaignCalendar() {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const search = getRouteApi("/staff/campaigns/calendar").useSearch();
  const now = new Date();
  const shown = search.month ?? monthOf(now);
  const month = daysOf(shown);
  const query = useQuery({
    ...asked(CampaignCalendarDocument, { since: month.since, until: month.until }),
    placeholderData: keepPreviousData,
  });
  const go = (by: number) =>
    void navigate({
      to: ".",
      search: { month: by === 0 ? undefined : shifted(shown, by) } as never,
      replace: true,
    });
  const title = new Intl.DateTimeFormat(i18n.language, {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(`${shown}-15T12:00:00Z`));
  const today = shopToday(now);
  const found = query.data?.campaignCalendar;
  return (
    <Page
      title={t("campaign.calendarTitle")}
      above={<Link to="/campaigns">{t("rail.screens.campaigns")}</Link>}
      note={t("campaign.calendarNote")}
      acts={
        <>
          <Button aria-label={t("campaign.monthBefore")} icon={<LeftOutlined />} onClick={() => go(-1)} />
          <Button onClick={() => go(0)}>{t("campaign.today")}</Button>
          <Button aria-label={t("campaign.monthAfter")} icon={<RightOutlined />} onClick={() => go(1)} />
        </>
      }
    >
      <Card title={<span aria-live="polite">{title}</span>}>
        {query.error && !found ? (
          <Failed error={query.error} retry={() => void query.refetch()} />
        ) : !found ? (
          <Loading rows={4} />
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          <section className={styles.scroll} tabIndex={0} aria-label={title}>
            <div className={styles.month} style={{ "--days": month.days.length } as CSSProperties}>
              <div className={styles.days} aria-hidden="true">
                {month.days.map((day) => (
                  <span
                    key={day}
                    className={[isWeekend(day) ? styles.weekend : "", day === today ? styles.today : ""].join(
                      " ",
                    )}
                  >
                    {Number(day.slice(8))}
                  </span>
                ))}
              </div>
              {found.length === 0 ? (
                <Nothing title={t("campaign.monthEmpty")} advice={t("campaign.monthEmptyAdvice")} />
              ) : (
                <div className={styles.bars}>
                  {month.days.includes(today) && (
                    <i
                      ref={intoSight}
                      className={styles.now}
                      style={{ "--place": month.days.indexOf(today) + 0.5 } as CSSProperties}
                      aria-hidden="true"
                    />
                  )}
                  {found.map((one) => {
                    const [first, last] = span(month, one.startsAt, one.endsAt);
                    const name = translated(one.names, i18n.language);
                    return (
                      <Link
                        key={one.id}
                        to="/campaigns/$id"
                        params={{ id: one.id }}
                        className={styles.campaign}
                        data-state={one.state}
                        title={`${shopTime(one.startsAt, i18n.language)} – ${shopTime(one.endsAt, i18n.language)}`}
                        style={{ "--hue": one.hue } as CSSProperties}
                      >
                        <i className={styles.bar} style={{ gridColumn: `${first} / ${last + 1}` }} />
                        <span className={styles.label} style={beside(first, last, month.days.length)}>
                          {name} <span className="soft">{t(`campaign.state.${one.state}`)}</span>
                        </span>
                      </Link>
                    );
                  })}
                </div>
              )}
            </div>
          </section>
        )}
      </Card>
    </Page>
  );
}

/** On a phone a month is wider than its room. */
const intoSight = (now: HTMLElement | null) => now?.scrollIntoView({ inline: "center", block: "nearest" });

/** Where the words of a bar stand: from its beginning on, or before one that is short and late in the month. */
function beside(first: number, last: number, days: number): CSSProperties {
  const late = first > days / 2 && last - first < ROOM_DAYS;
  return late ? { gridColumn: `1 / ${first}`, textAlign: "end" } : { gridColumn: `${first} / -1` };
}

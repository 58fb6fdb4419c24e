import { useTranslation } from "react-i18next";
import { useSecondsUntil } from "@/shared/ui/useSecondsUntil";

/** How long a group still has, by the server's clock: hours, minutes and seconds, days before them. */
export function TimeLeft({ until, lag }: { until: string; lag: number }) {
  const { t } = useTranslation();
  const left = useSecondsUntil(Date.parse(until) - lag);
  const days = Math.floor(left / 86_400);
  const clock = [Math.floor(left / 3_600) % 24, Math.floor(left / 60) % 60, left % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
  return (
    <time className="tabular" dateTime={`PT${left}S`}>
      {days > 0 ? t("group.days", { count: days, clock }) : clock}
    </time>
  );
}

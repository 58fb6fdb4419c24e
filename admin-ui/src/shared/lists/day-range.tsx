import { Input } from "antd";
import { useTranslation } from "react-i18next";

interface DayRangeProps {
  /** Shop days, YYYY-MM-DD; both belong to what is meant. */
  from: string | undefined;
  to: string | undefined;
  /** The last day that can be chosen. */
  last?: string;
  onChange: (days: { from?: string | undefined; to?: string | undefined }) => void;
}

/** From a day to a day; either may be left open. */
export function DayRange({ from, to, last, onChange }: DayRangeProps) {
  const { t } = useTranslation();
  const most = (day: string | undefined) => (day ? { max: day } : {});
  return (
    <fieldset className="days" aria-label={t("list.days")}>
      <Input
        type="date"
        aria-label={t("list.firstDay")}
        style={{ width: 144 }}
        value={from ?? ""}
        {...most(to ?? last)}
        onChange={(event) => onChange({ from: event.target.value || undefined })}
      />
      <span className="faint" aria-hidden="true">
        –
      </span>
      <Input
        type="date"
        aria-label={t("list.lastDay")}
        style={{ width: 144 }}
        value={to ?? ""}
        {...(from ? { min: from } : {})}
        {...most(last)}
        onChange={(event) => onChange({ to: event.target.value || undefined })}
      />
    </fieldset>
  );
}

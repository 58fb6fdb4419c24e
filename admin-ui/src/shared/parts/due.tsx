import { useTranslation } from "react-i18next";
import { useNow } from "@/shared/acts/now";
import { duration, shopTimeExact } from "@/shared/format/time";
import { Badge } from "./values";

const SOON_SECONDS = 900;

/** A promise's clock: how long is left of it, or by how much it is missed. */
export function Due({ at, open }: { at: string; open: boolean }) {
  const { t, i18n } = useTranslation();
  const now = useNow(1);
  if (!open) return <span className="faint">{t("due.over")}</span>;
  const left = Math.round((new Date(at).getTime() - now) / 1000);
  const time = duration(Math.abs(left), i18n.language);
  return (
    <time dateTime={at} title={shopTimeExact(at, i18n.language)} style={{ whiteSpace: "nowrap" }}>
      <Badge tone={left < 0 ? "bad" : left < SOON_SECONDS ? "caution" : "calm"}>
        {left < 0 ? t("due.late", { time }) : t("due.left", { time })}
      </Badge>
    </time>
  );
}

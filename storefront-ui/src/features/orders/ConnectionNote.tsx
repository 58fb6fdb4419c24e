import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { OfflineIcon } from "@/shared/ui/icons";
import classes from "./ConnectionNote.module.css";

type ConnectionNoteProps = { live: { live: boolean; follow: boolean; isError: boolean } };

const SETTLING_MS = 4_000;

/** Says honestly how fresh the page is: told at once, asked for every few seconds, or cut off. */
export function ConnectionNote({ live }: ConnectionNoteProps) {
  const { t } = useTranslation();
  const waiting = live.follow && !live.live;
  // Room is kept where news is awaited, so that nothing moves when the line comes and goes.
  const [awaited] = useState(live.follow);
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return setLate(false);
    const timer = setTimeout(() => setLate(true), SETTLING_MS);
    return () => clearTimeout(timer);
  }, [waiting]);
  return (
    <div role="status" className={classes.place} data-awaited={awaited || undefined}>
      {live.follow && live.live && (
        <p className={classes.live}>
          <span className={classes.dot} />
          {t("live.on")}
        </p>
      )}
      {waiting && late && (
        <p className={classes.lost}>
          <OfflineIcon size={16} />
          {live.isError ? t("live.cutOff") : t("live.polling")}
        </p>
      )}
    </div>
  );
}

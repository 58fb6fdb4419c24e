import { useTranslation } from "react-i18next";
import { clockFace } from "./clock";
import classes from "./Flash.module.css";

type CountdownProps = { now: number; startsAt: string; endsAt: string };

/** Until the start, or until the end once it has begun; by the server's clock. */
export function Countdown({ now, startsAt, endsAt }: CountdownProps) {
  const { t } = useTranslation();
  const begins = Date.parse(startsAt);
  const upcoming = now < begins;
  const left = (upcoming ? begins : Date.parse(endsAt)) - now;
  return (
    <span role="timer" aria-live="off">
      {t(upcoming ? "flashRail.startsIn" : "flashRail.endsIn")}{" "}
      <span className={classes.countdown}>{clockFace(left)}</span>
    </span>
  );
}

import { useTranslation } from "react-i18next";
import type { Unit } from "./order";
import classes from "./Steps.module.css";

/** The way of a piece that somebody else hands over: paid, with the supplier or a person, there. */
export function Steps({ unit }: { unit: Unit }) {
  const { t } = useTranslation();
  const at = unit.state === "DELIVERED" ? 3 : unit.progress === "WAITING" ? 1 : 2;
  const person = unit.kind === "MANUAL";
  const steps = [
    t("steps.paid"),
    person ? t("steps.taken") : t("steps.sent"),
    person ? t("steps.done") : t("steps.credited"),
  ];
  return (
    <ol className={classes.steps}>
      {steps.map((name, index) => (
        <li
          key={name}
          className={classes.step}
          data-done={index < at || undefined}
          data-late={(unit.progress === "TAKING_LONGER" && index === 1) || undefined}
          aria-current={index === Math.min(at, steps.length) - 1 ? "step" : undefined}
        >
          {name}
        </li>
      ))}
    </ol>
  );
}

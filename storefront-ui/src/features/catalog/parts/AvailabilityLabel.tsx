import { useTranslation } from "react-i18next";
import type { AvailabilityState } from "@/shared/api/generated/graphql";
import classes from "./AvailabilityLabel.module.css";

type AvailabilityLabelProps = {
  availability: { state: AvailabilityState; fewLeft?: number | null };
  /** On cards only what changes a decision is said. */
  quiet?: boolean;
};

export function AvailabilityLabel({ availability, quiet = false }: AvailabilityLabelProps) {
  const { t } = useTranslation();
  const { state, fewLeft } = availability;
  if (quiet && state === "IN_STOCK") return null;
  return (
    <span className={classes.label} data-state={state}>
      {state === "IN_STOCK" && t("stock.in")}
      {state === "SOLD_OUT" && t("stock.out")}
      {state === "FEW_LEFT" && (fewLeft ? t("stock.few", { count: fewLeft }) : t("stock.fewUnknown"))}
    </span>
  );
}

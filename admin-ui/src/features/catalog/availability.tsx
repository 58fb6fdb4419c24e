import { useTranslation } from "react-i18next";
import type { AvailabilityState } from "@/shared/api/generated/graphql";
import { Badge, type Tone } from "@/shared/parts/values";

const tones: Record<AvailabilityState, Tone> = { IN_STOCK: "good", FEW_LEFT: "caution", SOLD_OUT: "bad" };

export function AvailabilityText({ value }: { value: { state: AvailabilityState; fewLeft: number | null } }) {
  const { t } = useTranslation();
  return (
    <Badge tone={tones[value.state]}>{t(`catalog.stock.${value.state}`, { left: value.fewLeft ?? 0 })}</Badge>
  );
}

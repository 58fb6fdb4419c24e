import type { AlertUnit } from "@/shared/api/generated/graphql";

/** What one of the unit people read is in the unit the server counts in: days in hours, percents in basis points. */
const SIZE: Record<AlertUnit, number> = { HOURS: 24, BASIS_POINTS: 100, MINUTES: 1, NOTHING: 1 };

/** A threshold as people read and write it. */
export function shown(threshold: number, unit: AlertUnit): number {
  return Math.round((threshold / SIZE[unit]) * 100) / 100;
}

/** The same as the server counts it. */
export function stored(amount: number, unit: AlertUnit): number {
  return Math.round(amount * SIZE[unit]);
}

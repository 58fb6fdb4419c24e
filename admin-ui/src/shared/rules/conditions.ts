import type { PromotionConditionInput } from "@/shared/api/generated/graphql";

export type Condition = PromotionConditionInput;
type KindOf<One> = One extends unknown ? keyof One : never;
type Kind = KindOf<Condition>;
export type LeafKind = Exclude<Kind, "all" | "some" | "not">;

export const leafKinds = [
  "ofTiers",
  "tagged",
  "newCustomer",
  "firstOrder",
  "birthdayMonth",
  "inChannels",
  "atLeastAmount",
  "atLeastPieces",
  "duringHours",
  "onDates",
  "paysBy",
  "onDevices",
] as const satisfies readonly LeafKind[];

/** One asked thing, perhaps denied. `condition` is a leaf, or a tree that this form only keeps. */
export interface Asked {
  condition: Condition;
  denied: boolean;
}

/** What a form can show of a tree: some things of which each, or one, must hold. */
interface Flat {
  how: "all" | "some";
  asked: Asked[];
}

export function kindOfCondition(condition: Condition): Kind {
  const said = Object.entries(condition).find(([, value]) => value !== null && value !== undefined);
  return (said?.[0] ?? "all") as Kind;
}

export const isLeaf = (condition: Condition): boolean =>
  (leafKinds as readonly string[]).includes(kindOfCondition(condition));

export function flat(when: Condition | null | undefined): Flat {
  if (!when) return { how: "all", asked: [] };
  if (when.all) return { how: "all", asked: when.all.map(asked) };
  if (when.some) return { how: "some", asked: when.some.map(asked) };
  return { how: "all", asked: [asked(when)] };
}

const asked = (condition: Condition): Asked =>
  condition.not ? { condition: condition.not, denied: true } : { condition, denied: false };

/** The tree of what the form shows; nothing where nothing is asked. */
export function tree({ how, asked: some }: Flat): Condition | null {
  const parts = some.map(({ condition, denied }): Condition => (denied ? { not: condition } : condition));
  const [only] = parts;
  if (!only) return null;
  if (parts.length === 1) return only;
  return how === "all" ? { all: parts } : { some: parts };
}

/** A condition of a kind with values that mean something. */
export function freshCondition(kind: LeafKind, currency: string): Condition {
  switch (kind) {
    case "inChannels":
      return { inChannels: { channelIds: [] } };
    case "ofTiers":
      return { ofTiers: { tierIds: [] } };
    case "tagged":
      return { tagged: { tags: [] } };
    case "newCustomer":
      return { newCustomer: { days: 7 } };
    case "firstOrder":
      return { firstOrder: true };
    case "birthdayMonth":
      return { birthdayMonth: true };
    case "paysBy":
      return { paysBy: { methods: [] } };
    case "onDevices":
      return { onDevices: { devices: [] } };
    case "duringHours":
      return { duringHours: { weekdays: [1, 2, 3, 4, 5, 6, 7], fromMinute: 600, untilMinute: 1320 } };
    case "onDates":
      return { onDates: { dates: [] } };
    case "atLeastPieces":
      return { atLeastPieces: { pieces: 2 } };
    case "atLeastAmount":
      return { atLeastAmount: { amount: { amount: "50.00", currency } } };
  }
}

/** A minute of the day as a clock writes it, and back. */
export const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60) % 24).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
export function minuteOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(":").map(Number);
  return hours * 60 + minutes;
}

import type {
  CampaignContentPartsFragment,
  CampaignInput,
  TranslatedInput,
} from "@/shared/api/generated/graphql";
import { instantOf, shopMinute } from "@/shared/format/shop-minute";

/** A campaign's settings as a form holds them: amounts as typed, times on the shop's clock, parts in percent. */
export interface SettingsValues {
  names: TranslatedInput;
  hue: number;
  currency: string;
  startsAt: string;
  endsAt: string;
  channelIds: string[];
  tierIds: string[];
  tags: string[];
  budget: string;
  budgetUses: number | null;
  stops: { budgetBps: number | null; stock: number | null; marginBps: number | null };
}

const percent = (bps: number | null | undefined) => (typeof bps === "number" ? bps / 100 : null);
const bps = (percent: number | null | undefined) =>
  typeof percent === "number" ? Math.round(percent * 100) : null;
const DAY_MS = 86_400_000;

/** The form of what a campaign says. */
export function valuesOf(content: CampaignContentPartsFragment): SettingsValues {
  return {
    names: { zhCn: content.names.zhCn, en: content.names.en },
    hue: content.hue,
    currency: content.currency,
    startsAt: shopMinute(content.startsAt),
    endsAt: shopMinute(content.endsAt),
    channelIds: [...content.channelIds],
    tierIds: [...content.tierIds],
    tags: [...content.tags],
    budget: content.budget?.amount ?? "",
    budgetUses: content.budgetUses === null ? null : Number(content.budgetUses),
    stops: {
      budgetBps: percent(content.stops.budgetBps),
      stock: content.stops.stock,
      marginBps: percent(content.stops.marginBps),
    },
  };
}

/** A new campaign: a week from tomorrow midnight at the shop, in the shop's first currency. */
export function freshValues(currency: string, now: Date): SettingsValues {
  const midnight = `${shopMinute(new Date(now.getTime() + DAY_MS).toISOString()).slice(0, 10)}T00:00`;
  return {
    names: { zhCn: "", en: "" },
    hue: 170,
    currency,
    startsAt: midnight,
    endsAt: shopMinute(new Date(new Date(instantOf(midnight)).getTime() + 7 * DAY_MS).toISOString()),
    channelIds: [],
    tierIds: [],
    tags: [],
    budget: "",
    budgetUses: null,
    stops: { budgetBps: null, stock: null, marginBps: null },
  };
}

/** What a form holds, as operations take it; the pieces stay as they are. */
export function settingsInput(values: SettingsValues): CampaignInput {
  const budget = values.budget?.trim();
  return {
    names: { zhCn: values.names.zhCn.trim(), en: values.names.en.trim() },
    hue: values.hue,
    currency: values.currency,
    startsAt: instantOf(values.startsAt),
    endsAt: instantOf(values.endsAt),
    channelIds: values.channelIds ?? [],
    tierIds: values.tierIds ?? [],
    tags: values.tags ?? [],
    budget: budget ? { amount: budget, currency: values.currency } : null,
    budgetUses:
      values.budgetUses === null || values.budgetUses === undefined ? null : String(values.budgetUses),
    stops: {
      budgetBps: bps(values.stops?.budgetBps),
      stock: values.stops?.stock ?? null,
      marginBps: bps(values.stops?.marginBps),
    },
    pieces: null,
  };
}

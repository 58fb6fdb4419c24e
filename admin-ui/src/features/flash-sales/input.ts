import type {
  FlashSaleInput,
  FlashSalePartsFragment,
  TranslatedInput,
  WaitingRoomMode,
} from "@/shared/api/generated/graphql";
import { type Amount, minorUnits } from "@/shared/format/money";
import { instantOf, shopMinute } from "@/shared/format/shop-minute";

/** One variant as the form holds it. Prices are text by channel; empty: not sold so there. */
interface GoodValues {
  variantId: string;
  label: string;
  imageUrl: string;
  /** What it costs otherwise, by channel. */
  usual: Record<string, Amount>;
  quota: number | null;
  perPerson: number | null;
  prices: Record<string, string>;
}

export interface SaleValues {
  names: TranslatedInput;
  startsAt: string;
  endsAt: string;
  holdMinutes: number;
  openCap: number;
  waitingRoom: WaitingRoomMode;
  roomFrom: number;
  letIn: number;
  challenge: boolean;
  goods: GoodValues[];
}

const HOUR_MS = 3_600_000;

/** A sale of tomorrow, for an hour. */
export function blank(now = Date.now()): SaleValues {
  const starts = Math.ceil((now + 24 * HOUR_MS) / HOUR_MS) * HOUR_MS;
  return {
    names: { zhCn: "", en: "" },
    startsAt: shopMinute(new Date(starts).toISOString()),
    endsAt: shopMinute(new Date(starts + HOUR_MS).toISOString()),
    holdMinutes: 5,
    openCap: 1,
    waitingRoom: "BY_LOAD",
    roomFrom: 500,
    letIn: 200,
    challenge: true,
    goods: [],
  };
}

export function valuesOf(sale: FlashSalePartsFragment, word: (names: TranslatedInput) => string): SaleValues {
  return {
    names: { zhCn: sale.names.zhCn, en: sale.names.en },
    startsAt: shopMinute(sale.startsAt),
    endsAt: shopMinute(sale.endsAt),
    holdMinutes: sale.holdSeconds / 60,
    openCap: sale.openCap,
    waitingRoom: sale.waitingRoom,
    roomFrom: sale.roomFrom,
    letIn: sale.letIn,
    challenge: sale.challenge,
    goods: sale.items.map((item) => ({
      variantId: item.variant.id,
      label: `${word(item.variant.product.names)} · ${word(item.variant.names)}`,
      imageUrl: item.variant.product.imageUrl,
      usual: Object.fromEntries(item.variant.prices.map(({ channel, price }) => [channel.id, price])),
      quota: item.quota,
      perPerson: item.perPerson,
      prices: Object.fromEntries(item.prices.map(({ channel, price }) => [channel.id, price.amount])),
    })),
  };
}

/** What the sale may cost at most in each currency: every piece, where most is taken off it. */
export function costsOf(goods: GoodValues[]): Record<string, bigint> {
  const costs: Record<string, bigint> = {};
  for (const { usual, prices, quota } of goods) {
    const deepest: Record<string, bigint> = {};
    for (const [channel, { amount, currency }] of Object.entries(usual)) {
      const asked = minorUnits(prices?.[channel] ?? "", currency);
      const off = asked === null ? 0n : (minorUnits(amount, currency) ?? 0n) - asked;
      if (asked !== null && off >= (deepest[currency] ?? 0n)) deepest[currency] = off;
    }
    for (const [currency, off] of Object.entries(deepest)) {
      costs[currency] = (costs[currency] ?? 0n) + BigInt(quota ?? 0) * off;
    }
  }
  return costs;
}

/** The sale as the server takes it; `begun` keeps its start to the second. */
export function inputOf(
  values: SaleValues,
  currencies: Record<string, string>,
  begun: string | undefined,
): FlashSaleInput {
  return {
    names: { zhCn: values.names.zhCn.trim(), en: values.names.en.trim() },
    startsAt: begun ?? instantOf(values.startsAt),
    endsAt: instantOf(values.endsAt),
    holdSeconds: Math.round(values.holdMinutes * 60),
    openCap: values.openCap,
    waitingRoom: values.waitingRoom,
    roomFrom: values.roomFrom,
    letIn: values.letIn,
    challenge: values.challenge,
    items: values.goods.map((good) => ({
      variantId: good.variantId,
      quota: good.quota ?? 0,
      perPerson: good.perPerson ?? 1,
      prices: Object.entries(good.prices)
        .filter(([channel, amount]) => amount?.trim() && currencies[channel])
        .map(([channelId, amount]) => ({
          channelId,
          price: { amount: amount.trim(), currency: currencies[channelId] as string },
        })),
    })),
  };
}

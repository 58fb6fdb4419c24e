import type {
  BuilderConditionFragment,
  BuilderContentFragment,
  BuilderEffectFragment,
  BuilderGoodsFragment,
  PromotionConditionInput,
  PromotionGoodsInput,
} from "@/shared/api/generated/graphql";
import type { Effect } from "@/shared/rules/rule";
import type { Draft, Piece } from "./draft";
import { pageOf } from "./page/content";

type Condition = PromotionConditionInput;

/** What the server says of a campaign, as it takes it back. */
export function draftOf(content: BuilderContentFragment): Draft {
  return {
    names: { ...content.names },
    hue: content.hue,
    currency: content.currency,
    startsAt: content.startsAt,
    endsAt: content.endsAt,
    channelIds: [...content.channelIds],
    tierIds: [...content.tierIds],
    tags: [...content.tags],
    budget: content.budget,
    budgetUses: content.budgetUses,
    stops: { ...content.stops },
    pieces: content.pieces.map(pieceOf),
    page: pageOf(content.page),
  };
}

function pieceOf(piece: BuilderContentFragment["pieces"][number]): Piece {
  const { rule, flashSale, groupBuy } = piece;
  return {
    key: piece.key,
    kind: piece.kind,
    names: { ...piece.names },
    limits: rule && { ...piece.limits },
    coupon: piece.coupon && { ...piece.coupon },
    flashSale: flashSale && {
      ...flashSale,
      items: flashSale.items.map((item) => ({ ...item, prices: item.prices.map((price) => ({ ...price })) })),
    },
    groupBuy: groupBuy && { ...groupBuy, prices: groupBuy.prices.map((price) => ({ ...price })) },
    referral: piece.referral && { ...piece.referral },
    rule: rule && {
      stage: rule.stage,
      combine: rule.combine,
      group: rule.group,
      priority: rule.priority,
      base: rule.base,
      goods: goodsOf(rule.goods),
      effect: effectOf(rule.effect),
      when: conditionOf(rule.conditions),
      mostPerLine: rule.mostPerLine,
      mostPerOrder: rule.mostPerOrder,
      flashToo: rule.flashToo,
      memberToo: rule.memberToo,
      marginFloorBps: rule.marginFloorBps,
      startsAt: rule.startsAt,
      endsAt: rule.endsAt,
      shares: rule.shares.map(({ payer, bps }) => ({ payer, bps })),
    },
  };
}

const goodsOf = (goods: BuilderGoodsFragment): PromotionGoodsInput => ({
  productIds: [...goods.productIds],
  variantIds: [...goods.variantIds],
  categoryIds: [...goods.categoryIds],
  brands: [...goods.brands],
  exceptProductIds: [...goods.exceptProductIds],
  exceptVariantIds: [...goods.exceptVariantIds],
});

function effectOf(effect: BuilderEffectFragment): Effect {
  switch (effect.__typename) {
    case "PromotionPercentage":
      return { percentage: { bps: effect.bps } };
    case "PromotionAmount":
      return { amount: { off: effect.off, eachPiece: effect.eachPiece } };
    case "PromotionFixedPrice":
      return { fixedPrice: { price: effect.price } };
    case "PromotionLadder":
      return { ladder: { steps: effect.steps.map(({ threshold, off }) => ({ threshold, off })) } };
    case "PromotionEvery":
      return { every: { threshold: effect.threshold, off: effect.off, times: effect.times } };
    case "PromotionPiecesPercentage":
      return {
        piecesPercentage: { pieceSteps: effect.pieceSteps.map(({ pieces, bps }) => ({ pieces, bps })) },
      };
    case "PromotionNthPiece":
      return { nthPiece: { nth: effect.nth, bps: effect.bps } };
    case "PromotionBuyGet": {
      const { buy, get, gets, bps, times } = effect;
      return { buyGet: { buy, get, gets: gets && goodsOf(gets), bps, times } };
    }
    case "PromotionSetPrice": {
      const parts = effect.parts.map(({ goods, pieces }) => ({ goods: goodsOf(goods), pieces }));
      return { setPrice: { parts, price: effect.price, times: effect.times } };
    }
    case "PromotionGift":
      return { gift: { variantIds: [...effect.variantIds], picks: effect.picks } };
    case "PromotionFeeWaived":
      return { feeWaived: true };
  }
}

/** A tree of conditions from the list in which each names the one above it. */
function conditionOf(list: readonly BuilderConditionFragment[]): Condition | null {
  return list.length ? at(list, 0) : null;
}

function at(list: readonly BuilderConditionFragment[], place: number): Condition {
  const asks = list[place]?.asks;
  const below = () => list.flatMap(({ above }, other) => (above === place ? [at(list, other)] : []));
  switch (asks?.__typename) {
    case "PromotionJoined": {
      const [first] = below();
      if (asks.how === "NOT") return { not: first ?? { all: [] } };
      return asks.how === "ALL" ? { all: below() } : { some: below() };
    }
    case "PromotionInChannels":
      return { inChannels: { channelIds: [...asks.channelIds] } };
    case "PromotionOfTiers":
      return { ofTiers: { tierIds: [...asks.tierIds] } };
    case "PromotionTagged":
      return { tagged: { tags: [...asks.tags] } };
    case "PromotionNewCustomer":
      return { newCustomer: { days: asks.days } };
    case "PromotionFirstOrder":
      return { firstOrder: true };
    case "PromotionBirthdayMonth":
      return { birthdayMonth: true };
    case "PromotionPaysBy":
      return { paysBy: { methods: [...asks.methods] } };
    case "PromotionOnDevices":
      return { onDevices: { devices: [...asks.devices] } };
    case "PromotionDuringHours": {
      const { weekdays, fromMinute, untilMinute } = asks;
      return { duringHours: { weekdays: [...weekdays], fromMinute, untilMinute } };
    }
    case "PromotionOnDates":
      return { onDates: { dates: [...asks.dates] } };
    case "PromotionAtLeastPieces":
      return { atLeastPieces: { pieces: asks.pieces, goods: goodsOf(asks.goods) } };
    case "PromotionAtLeastAmount":
      return { atLeastAmount: { amount: asks.amount, goods: goodsOf(asks.goods) } };
    default:
      return { all: [] };
  }
}

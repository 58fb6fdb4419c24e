import type {
  AccountFormat,
  FulfilmentKind,
  ProductInput,
  ProductPartsFragment,
  TopUpSpeed,
  TranslatedInput,
} from "@/shared/api/generated/graphql";
import { type AccountRulesValues, blankRules, rulesInput, rulesOf } from "./account-rules";
import {
  blankListing,
  type ListingValues,
  listingInput,
  listingOf,
  type Prices,
  pricesInput,
  pricesOf,
  type ShopChannels,
} from "./listing-values";

export interface VariantValues {
  id?: string | null;
  sku: string;
  names: TranslatedInput;
  kind: FulfilmentKind;
  faceValue: string;
  validityDays: number | null;
  minDaysLeft: number | null;
  redeemBy: string | null;
  membershipDays: number | null;
  topupSpeed: TopUpSpeed | null;
  accountFormat: AccountFormat | null;
  accountRules: AccountRulesValues;
  /** Minutes; the door counts seconds. */
  promisedMinutes: number | null;
  uses: number | null;
  cap: number | null;
  maxPerOrder: number;
  maxPerPerson: number | null;
  perPersonDays: number | null;
  tierDiscount: boolean;
  prices: Prices;
}

/** Kinds made when they are sold: only a limit keeps them from being sold without end. */
const CAPPED: FulfilmentKind[] = ["MEMBERSHIP", "VOUCHER", "MANUAL"];

export interface ProductValues extends ListingValues {
  variants: VariantValues[];
}

export function blankVariant(): VariantValues {
  return {
    sku: "",
    names: { zhCn: "", en: "" },
    kind: "CODE",
    faceValue: "",
    validityDays: null,
    minDaysLeft: null,
    redeemBy: null,
    membershipDays: null,
    topupSpeed: "FAST",
    accountFormat: null,
    accountRules: blankRules(),
    promisedMinutes: null,
    uses: 1,
    cap: null,
    maxPerOrder: 5,
    maxPerPerson: null,
    perPersonDays: null,
    tierDiscount: true,
    prices: {},
  };
}

export const blankProduct = (): ProductValues => ({ ...blankListing(), variants: [blankVariant()] });

export function productValues(product: ProductPartsFragment): ProductValues {
  return {
    ...listingOf(product),
    variants: product.variants.map((variant) => ({
      id: variant.id,
      sku: variant.sku,
      names: { zhCn: variant.names.zhCn, en: variant.names.en },
      kind: variant.kind,
      faceValue: variant.faceValue?.amount ?? "",
      validityDays: variant.validityDays,
      minDaysLeft: variant.minDaysLeft,
      redeemBy: variant.redeemBy,
      membershipDays: variant.membershipDays,
      topupSpeed: variant.topupSpeed,
      accountFormat: variant.accountFormat,
      accountRules: rulesOf(variant.accountRules),
      promisedMinutes: variant.promisedSeconds === null ? null : variant.promisedSeconds / 60,
      uses: variant.uses,
      cap: variant.cap,
      maxPerOrder: variant.maxPerOrder,
      maxPerPerson: variant.maxPerPerson,
      perPersonDays: variant.perPersonDays,
      tierDiscount: variant.tierDiscount,
      prices: pricesOf(variant.prices),
    })),
  };
}

export function productInput(values: ProductValues, channels: ShopChannels): ProductInput {
  const [{ currency }] = channels;
  return {
    ...listingInput(values),
    variants: values.variants.map((variant) => {
      const { kind } = variant;
      const promised = kind === "TOPUP" || kind === "MANUAL";
      return {
        id: variant.id ?? null,
        sku: variant.sku.trim(),
        names: { zhCn: variant.names.zhCn.trim(), en: variant.names.en.trim() },
        kind: variant.kind,
        faceValue: variant.faceValue.trim() ? { amount: variant.faceValue.trim(), currency } : null,
        validityDays: kind === "CODE" || kind === "VOUCHER" ? variant.validityDays : null,
        minDaysLeft: kind === "CODE" ? (variant.minDaysLeft ?? null) : null,
        redeemBy: kind === "VOUCHER" ? variant.redeemBy || null : null,
        membershipDays: kind === "MEMBERSHIP" ? variant.membershipDays : null,
        topupSpeed: kind === "TOPUP" ? variant.topupSpeed : null,
        accountFormat: promised ? variant.accountFormat : null,
        accountRules: promised ? rulesInput(variant.accountRules, variant.accountFormat) : null,
        promisedSeconds:
          promised && variant.promisedMinutes !== null ? Math.round(variant.promisedMinutes * 60) : null,
        uses: kind === "VOUCHER" ? variant.uses : null,
        cap: CAPPED.includes(kind) ? variant.cap : null,
        maxPerOrder: variant.maxPerOrder,
        maxPerPerson: variant.maxPerPerson ?? null,
        perPersonDays: variant.perPersonDays ?? null,
        tierDiscount: variant.tierDiscount,
        prices: pricesInput(variant.prices, channels),
      };
    }),
  };
}

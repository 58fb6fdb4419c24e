import type { CouponKind, CreateCouponInput, TranslatedInput } from "@/shared/api/generated/graphql";
import { instantOf } from "@/shared/format/shop-minute";

/** A new coupon as its form has it: amounts and moments as they are typed, absent where left empty. */
export interface CouponValues {
  names: TranslatedInput;
  effect: "AMOUNT" | "PERCENT";
  off?: string;
  percent?: number;
  mostOff?: string;
  threshold?: string;
  startsAt?: string;
  endsAt: string;
  kind: CouponKind;
  code?: string;
  validDays?: number;
  mostClaims?: number;
  mostClaimsAPerson?: number;
  claimFrom?: string;
  claimUntil?: string;
  budget?: string;
  uses?: number;
  budgetAnHour?: string;
  usesAnHour?: number;
  usesAPerson?: number;
  personDays?: number;
  comesBack?: boolean;
}

const BPS = 100;

/** The same as the server takes it. */
export function inputOf(values: CouponValues, currency: string): CreateCouponInput {
  const money = (amount: string | undefined) => (amount?.trim() ? { amount: amount.trim(), currency } : null);
  const moment = (minute: string | undefined) => (minute ? instantOf(minute) : null);
  const count = (number: number | undefined) => (number ? String(number) : null);
  const threshold = money(values.threshold);
  const claimed = values.kind === "CLAIM";
  const off = money(values.off) ?? { amount: "", currency };
  return {
    names: { zhCn: values.names.zhCn.trim(), en: values.names.en.trim() },
    kind: values.kind,
    currency,
    rule: {
      stage: "COUPON",
      effect:
        values.effect === "PERCENT"
          ? { percentage: { bps: Math.round((values.percent ?? 0) * BPS) } }
          : { amount: { off } },
      ...(threshold ? { when: { atLeastAmount: { amount: threshold } } } : {}),
      mostPerOrder: values.effect === "PERCENT" ? money(values.mostOff) : off,
      startsAt: moment(values.startsAt),
      endsAt: moment(values.endsAt),
    },
    limits: {
      budget: money(values.budget),
      uses: count(values.uses),
      budgetAnHour: money(values.budgetAnHour),
      usesAnHour: count(values.usesAnHour),
      usesAPerson: values.usesAPerson ?? null,
      personDays: values.usesAPerson ? (values.personDays ?? null) : null,
    },
    returnedAfterRefund: values.comesBack ?? false,
    code: values.kind === "PUBLIC" ? (values.code ?? "") : null,
    validDays: values.kind === "PUBLIC" ? null : (values.validDays ?? null),
    claimFrom: claimed ? moment(values.claimFrom) : null,
    claimUntil: claimed ? moment(values.claimUntil) : null,
    mostClaims: claimed ? count(values.mostClaims) : null,
    mostClaimsAPerson: claimed ? (values.mostClaimsAPerson ?? 1) : 1,
  };
}

/** Where a refusal's path is in the form. */
export function fieldOf(path: (string | number)[]): (string | number)[] {
  const [first, second, third] = path;
  if (first === "limits") return [String(second)];
  if (first !== "rule") return path;
  if (second === "effect") return [third === "percentage" ? "percent" : "off"];
  if (second === "mostPerOrder") return ["mostOff"];
  if (second === "when") return ["threshold"];
  return [String(second)];
}

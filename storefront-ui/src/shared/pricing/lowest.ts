import { compareMoney, type Money } from "@/shared/money/money";

/** What one piece costs whoever looks: the price of everybody, or what a tier or a promotion makes less of it. */
export function lowest(price: Money, ...others: readonly (Money | null | undefined)[]): Money {
  return others.reduce<Money>(
    (least, other) => (other && compareMoney(other, least) < 0 ? other : least),
    price,
  );
}

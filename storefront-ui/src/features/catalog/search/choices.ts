import type { FulfilmentKind, SearchFilter, SearchSort } from "@/shared/api/generated/graphql";

export const SORTS = [
  "RELEVANCE",
  "NEWEST",
  "PRICE_LOW",
  "PRICE_HIGH",
] as const satisfies readonly SearchSort[];

/** What the address of a search page says; lists are joined by dots, which no slug has. */
export type SearchChoices = {
  q?: string | undefined;
  sort?: Exclude<SearchSort, "RELEVANCE"> | undefined;
  in?: string | undefined;
  kind?: string | undefined;
  price?: string | undefined;
  stock?: true | undefined;
  /** Brands, joined by bars: they may have dots. */
  brand?: string | undefined;
};

const KINDS: readonly FulfilmentKind[] = [
  "CODE",
  "SHARED",
  "TOPUP",
  "MEMBERSHIP",
  "VOUCHER",
  "BUNDLE",
  "MANUAL",
];
const AMOUNT = String.raw`\d{1,9}(?:\.\d{1,2})?`;
const BAND = new RegExp(`^(${AMOUNT})-(${AMOUNT})?$`);

/** The members of a joined list. */
export function listed(joined: string | undefined, by: "." | "|" = "."): string[] {
  return joined ? joined.split(by).filter((one) => one !== "") : [];
}

/** The list with the member put in or taken out; nothing when it would be empty. */
export function toggled(joined: string | undefined, member: string, by: "." | "|" = "."): string | undefined {
  const members = listed(joined, by);
  const left = members.includes(member) ? members.filter((one) => one !== member) : [...members, member];
  return left.length > 0 ? left.join(by) : undefined;
}

/** A price band as the address has it. */
export function band(atLeast: string, below: string | undefined): string {
  return `${Number(atLeast)}-${below === undefined ? "" : Number(below)}`;
}

/** What the choices ask of the server; null when nothing is chosen. What somebody mistyped chooses nothing. */
export function filterOf(choices: SearchChoices): SearchFilter | null {
  const categories = listed(choices.in);
  const brands = listed(choices.brand, "|");
  const kinds = KINDS.filter((kind) => listed(choices.kind).includes(kind));
  const [, atLeast, below] = BAND.exec(choices.price ?? "") ?? [];
  const filter: SearchFilter = {
    ...(categories.length > 0 && { categories }),
    ...(kinds.length > 0 && { kinds }),
    ...(atLeast !== undefined && { priceAtLeast: atLeast }),
    ...(below !== undefined && { priceBelow: below }),
    ...(choices.stock && { inStock: true }),
    ...(brands.length > 0 && { brands }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

/** How many choices narrow the search. */
export function narrowings(choices: SearchChoices): number {
  return (
    listed(choices.in).length +
    listed(choices.kind).length +
    listed(choices.brand, "|").length +
    (choices.price ? 1 : 0) +
    (choices.stock ? 1 : 0)
  );
}

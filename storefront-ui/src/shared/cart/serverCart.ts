import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { CartLineInput, CartPartsFragment } from "@/shared/api/generated/graphql";
import type { CartLine } from "./cart";
import type { Change } from "./together";

export const CartParts = graphql(`
  fragment CartParts on Cart {
    lines {
      quantity
      account
      server
      portedTo
      choices
      seenPrice { amount currency }
      variant { id name maxPerOrder }
      listing { __typename slug name imageUrl }
    }
  }
`);

const MyCart = graphql(`
  query MyCart {
    cart { ...CartParts }
  }
`);

const MergeCart = graphql(`
  mutation MergeCart($lines: [CartLineInput!]!) {
    mergeCart(input: { lines: $lines }) {
      __typename
      ... on Cart { ...CartParts }
      ... on UserError { code path }
    }
  }
`);

const SetCartLines = graphql(`
  mutation SetCartLines($lines: [CartLineInput!]!) {
    setCartLines(input: { lines: $lines }) {
      __typename
      ... on Cart { ...CartParts }
      ... on UserError { code path }
    }
  }
`);

/** The cart as the server keeps it; undefined for who has no account. */
export async function askCart(): Promise<CartLine[] | undefined> {
  const { cart } = await ask(MyCart, {});
  return cart ? linesOf(cart) : undefined;
}

/** Adds this browser's lines to the account's cart, and answers with what it holds then. */
export function mergeCart(lines: readonly CartLine[]): Promise<CartLine[]> {
  return takenOf(
    lines.map((line) => inputOf(line, line.quantity)),
    (wanted) => ask(MergeCart, { lines: wanted }).then((data) => data.mergeCart),
  );
}

/** Tells the account's cart what was done here, and answers with what it holds then. */
export function setCartLines(changes: readonly Change[]): Promise<CartLine[]> {
  return takenOf(
    changes.map(({ line, out }) => inputOf(line, out ? 0 : line.quantity)),
    (wanted) => ask(SetCartLines, { lines: wanted }).then((data) => data.setCartLines),
  );
}

type Refused = { path?: readonly string[] | null };
type Answer = ({ __typename: "Cart" } & CartPartsFragment) | ({ __typename: string } & Refused);

/** A line that the shop does not know any more must not keep the others from being kept: it is left out. */
async function takenOf(
  lines: readonly CartLineInput[],
  send: (lines: CartLineInput[]) => Promise<Answer>,
): Promise<CartLine[]> {
  for (let wanted = [...lines]; ; ) {
    const answer = await send(wanted);
    if ("lines" in answer) return linesOf(answer);
    const place = Number(("path" in answer && answer.path?.[2]) ?? Number.NaN);
    if (!(place in wanted)) throw new Error(`The cart was refused: ${answer.__typename}`);
    wanted = wanted.filter((_, index) => index !== place);
  }
}

function inputOf(line: CartLine, quantity: number): CartLineInput {
  return {
    variantId: line.variantId,
    quantity,
    seenPrice: line.seen,
    account: line.account ?? null,
    server: line.server ?? null,
    portedTo: line.portedTo ?? null,
    choices: line.choices ? [...line.choices] : null,
  };
}

function linesOf(cart: CartPartsFragment): CartLine[] {
  return cart.lines.map(({ variant, listing, account, server, portedTo, choices, seenPrice, quantity }) => {
    const isBundle = listing.__typename === "Bundle";
    return {
      variantId: variant.id,
      quantity,
      limit: variant.maxPerOrder,
      kind: isBundle ? "bundle" : "product",
      slug: listing.slug,
      name: listing.name,
      variantName: isBundle ? "" : variant.name,
      imageUrl: listing.imageUrl,
      seen: seenPrice,
      ...(account && { account }),
      ...(server && { server }),
      ...(portedTo && { portedTo }),
      ...(choices.length > 0 && { choices }),
    };
  });
}

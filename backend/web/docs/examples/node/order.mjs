// Buys one piece of the first code that can be had, and prints it.
//   TESSERA_URL=… TESSERA_KEY=… TESSERA_SECRET=… node order.mjs
import { randomUUID } from 'node:crypto';
import { ask } from './tessera.mjs';

// 1. What may be sold, at which price. Keep `cursor`: next time, `since` it, only changes come.
const { catalogue } = await ask(`
  query Catalogue($since: String) {
    catalogue(first: 50, since: $since) {
      cursor
      edges { node { productId listing {
        __typename name
        ... on Product { variants { id name kind price { amount currency } availability { state } } }
      } } }
    }
  }`);
const variants = catalogue.edges.flatMap(({ node }) => node.listing?.variants ?? []);
const variant = variants.find(({ kind, availability }) => kind === 'CODE' && availability.state !== 'SOLD_OUT');
if (!variant) throw new Error('nothing with a code is left');
console.log('chosen', variant.name, variant.price.amount, variant.price.currency);

// 2. What it costs now.
const lines = [{ variantId: variant.id, quantity: 1 }];
const { quote } = await ask(
  `query Quote($input: QuoteInput!) {
    quote(input: $input) {
      __typename
      ... on Quote { total { amount currency } }
      ... on UserError { code message }
    }
  }`,
  { input: { lines } },
);
if (quote.__typename !== 'Quote') throw new Error(`${quote.code}: ${quote.message}`);

// 3. Buy. Store both numbers before you call: sent again, they lead to the same order.
const externalId = `A-${randomUUID()}`;
const idempotencyKey = randomUUID();
const { placeOrder } = await ask(
  `mutation Place($input: PlaceOrderInput!, $key: String!) {
    placeOrder(input: $input, idempotencyKey: $key) {
      __typename
      ... on PlacedOrder { again order { id number state } }
      ... on UserError { code message path }
      ... on InsufficientBalance { balance { amount currency } }
    }
  }`,
  { input: { externalId, lines, expectedTotal: quote.total }, key: idempotencyKey },
);
if (placeOrder.__typename !== 'PlacedOrder') throw new Error(`${placeOrder.code}: ${placeOrder.message}`);
console.log('ordered', placeOrder.order.number);

// 4. The code, moments later. (A webhook tells when; asking works as well.)
for (let left = 60; ; left -= 1) {
  const { order } = await ask(
    `query Order($id: ID!) {
      order(id: $id) { state lines { units { state revealedCodes { number secret url expiresOn } } } }
    }`,
    { id: placeOrder.order.id },
  );
  if (order.state === 'DELIVERED') {
    const [code] = order.lines[0].units[0].revealedCodes;
    console.log('code', code.secret);
    break;
  }
  if (order.state !== 'PAID' || left === 0) throw new Error(`the order is ${order.state}`);
  await new Promise((resolve) => setTimeout(resolve, 500));
}

// Registers and buys a bundle with urql, and looks at the order until it is delivered.
//   TESSERA_BASE=http://… node storefront.mjs
import { randomUUID } from 'node:crypto';
import { Client, fetchExchange, gql } from '@urql/core';
import { said, until } from './asking.mjs';

const door = `${process.env.TESSERA_BASE}/graphql/storefront`;
let token = null;
const bearer = () => (token ? { authorization: `Bearer ${token}` } : {});
const shop = new Client({
  url: door,
  preferGetMethod: false,
  fetchOptions: () => ({ headers: { ...bearer(), 'accept-language': 'en' } }),
  exchanges: [fetchExchange],
});

const registered = said(
  await shop.mutation(
    gql`mutation Register($input: RegisterInput!) {
      register(input: $input) { __typename ... on Session { token } ... on UserError { code message } }
    }`,
    { input: { email: `${randomUUID()}@mail.example`, password: 'a program with its own words' } },
  ),
).register;
token = registered.token;

const { bundles } = said(
  await shop.query(gql`{ bundles(first: 10) { edges { node { variantId price { amount currency } } } } }`, {}),
);
const bundle = bundles.edges[0].node;
const placed = said(
  await shop.mutation(
    gql`mutation Place($input: PlaceOrderInput!, $key: String!) {
      placeOrder(input: $input, idempotencyKey: $key) {
        __typename
        ... on PlacedOrder { order { id number } payment { payUrl } }
        ... on UserError { code message }
      }
    }`,
    {
      input: {
        lines: [{ variantId: bundle.variantId, quantity: 1 }],
        expectedTotal: { amount: bundle.price.amount, currency: bundle.price.currency },
        acceptsNoReturn: true,
      },
      key: randomUUID(),
    },
  ),
).placeOrder;
if (placed.__typename !== 'PlacedOrder') throw new Error(JSON.stringify(placed));

const paid = await fetch(placed.payment.payUrl, { method: 'POST', headers: { accept: 'application/json' } });
if (!paid.ok) throw new Error(`paying: ${paid.status}`);

const states = [];
const order = await until(
  () =>
    shop.query(
      gql`query Order($id: ID!) { order(id: $id) { id state lines { units { components { state codes { id } } } } } }`,
      { id: placed.order.id },
      { requestPolicy: 'network-only' },
    ),
  ({ order }) => {
    states.push(order.state);
    return order.state === 'DELIVERED' && order;
  },
);
const codes = order.lines[0].units[0].components.flatMap((part) => part.codes);
// The last one is not looked at: it goes back.
const shown = [];
for (const { id } of codes.slice(0, -1)) {
  const { revealCode } = said(
    await shop.mutation(
      gql`mutation Reveal($id: ID!) {
        revealCode(input: { codeId: $id }) { __typename ... on RevealedCode { secret } ... on UserError { code } }
      }`,
      { id },
    ),
  );
  shown.push(revealCode.__typename);
}
console.log(JSON.stringify({ number: placed.order.number, states, shown }));

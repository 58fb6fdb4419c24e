// Signs in as staff with urql, finds an order by its number, gives a piece back and waits for its money.
//   TESSERA_BASE=http://… TESSERA_LOGIN='["email", "password"]' TESSERA_ORDER=… node admin.mjs
import { randomUUID } from 'node:crypto';
import { Client, fetchExchange, gql } from '@urql/core';
import { said, until } from './asking.mjs';

const [email, password] = JSON.parse(process.env.TESSERA_LOGIN);
let cookie = '';
const office = new Client({
  url: `${process.env.TESSERA_BASE}/graphql/admin`,
  preferGetMethod: false,
  fetchOptions: () => ({ headers: { cookie, 'accept-language': 'en', 'x-tessera-client': 'urql' } }),
  // Node keeps no cookies: a browser would.
  fetch: async (...request) => {
    const answer = await fetch(...request);
    for (const set of answer.headers.getSetCookie()) cookie = set.split(';')[0];
    return answer;
  },
  exchanges: [fetchExchange],
});

const { signIn } = said(
  await office.mutation(
    gql`mutation SignIn($input: SignInInput!) { signIn(input: $input) { __typename ... on UserError { code } } }`,
    { input: { email, password } },
  ),
);
const { orders } = said(
  await office.query(
    gql`query Find($search: String!) {
      orders(first: 5, filter: { text: $search }) { edges { node { id number state lines { units { id components { id } } } } } }
    }`,
    { search: process.env.TESSERA_ORDER },
  ),
);
const order = orders.edges[0].node;
const unit = order.lines[0].units[0].components.at(-1);
const { refundUnits: made } = said(
  await office.mutation(
    gql`mutation Back($input: RefundUnitsInput!, $key: String!) {
      refundUnits(input: $input, idempotencyKey: $key) {
        __typename ... on Case { state amount { amount } } ... on UserError { code message }
      }
    }`,
    { input: { orderId: order.id, unitIds: [unit.id], reason: 'asked for by urql' }, key: randomUUID() },
  ),
);
const last = await until(
  () =>
    office.query(
      gql`query Order($id: ID!) { order(id: $id) { state refunded { amount } } }`,
      { id: order.id },
      { requestPolicy: 'network-only' },
    ),
  ({ order }) => order.refunded.amount !== '0.00' && order,
);
console.log(JSON.stringify({ signIn: signIn.__typename, number: order.number, made, refunded: last.refunded.amount }));

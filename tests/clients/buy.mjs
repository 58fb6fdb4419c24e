// A partner's program, written from the developer documentation's words: buys one piece and prints what it got.
// Node alone, by Web Crypto. DOOR, KEY, SECRET and VARIANT are in the environment.
const { DOOR, KEY, SECRET, VARIANT } = process.env;
const utf8 = new TextEncoder();
const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

async function post(query, variables) {
  const body = utf8.encode(JSON.stringify({ query, variables }));
  const door = new URL(DOOR);
  const secret = await crypto.subtle.importKey('raw', utf8.encode(SECRET), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  for (let tries = 0; tries < 8; tries++) {
    const stamp = Math.trunc(Date.now() / 1000).toString();
    const nonce = crypto.randomUUID();
    const digest = hex(await crypto.subtle.digest('SHA-256', body));
    const text = `POST\n${door.pathname}\n${door.search.slice(1)}\n${stamp}\n${nonce}\n${digest}\n`;
    const signature = hex(await crypto.subtle.sign('HMAC', secret, utf8.encode(text)));
    const answer = await fetch(door, {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/json',
        'X-Tessera-Key': KEY,
        'X-Tessera-Timestamp': stamp,
        'X-Tessera-Nonce': nonce,
        'X-Tessera-Signature': `v1=${signature}`,
      },
    });
    if (answer.status === 503) {
      await wait(Number(answer.headers.get('Retry-After')));
      continue;
    }
    const said = await answer.json();
    if (said.errors) throw new Error(`${answer.status} ${JSON.stringify(said.errors)}`);
    return said.data;
  }
  throw new Error('never answered');
}

const lines = [{ variantId: VARIANT, quantity: 1 }];
const { quote } = await post(
  'query($q: QuoteInput!) { quote(input: $q) { ... on Quote { total { amount currency } } } }',
  { q: { lines } },
);
const number = `mine-${crypto.randomUUID()}`;
const wish = { i: { externalId: number, lines, expectedTotal: quote.total }, k: crypto.randomUUID() };
const place = `mutation($i: PlaceOrderInput!, $k: String!) { placeOrder(input: $i, idempotencyKey: $k) { __typename
  ... on PlacedOrder { again order { id number } } ... on UserError { code message } } }`;
const first = (await post(place, wish)).placeOrder;
const second = (await post(place, wish)).placeOrder;
const ask = `query($n: String) { order(externalId: $n) { number state total { amount }
  lines { units { revealedCodes { secret } } } } }`;
const until = Date.now() + 40_000;
let order;
do {
  await wait(0.2);
  order = (await post(ask, { n: number })).order;
} while (order.state === 'PAID' && Date.now() < until);
const left = (await post('{ balance { available { amount } } }', {})).balance.available.amount;
console.log(JSON.stringify({ first, second, order, left }));

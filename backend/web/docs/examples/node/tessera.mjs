// A client of the partner door for Node 20 or newer; no dependency.
import { createHash, createHmac, randomBytes } from 'node:crypto';

const { TESSERA_URL, TESSERA_KEY, TESSERA_SECRET } = process.env;

/** The four headers that sign one request. `url` is a URL object, `body` the exact text that is sent. */
export function signedHeaders(method, url, body = '', key = TESSERA_KEY, secret = TESSERA_SECRET) {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const nonce = randomBytes(16).toString('hex');
  const digest = createHash('sha256').update(body).digest('hex');
  const query = url.search.slice(1);
  const text = [method, url.pathname, query, timestamp, nonce, digest, ''].join('\n');
  return {
    'x-tessera-key': key,
    'x-tessera-timestamp': timestamp,
    'x-tessera-nonce': nonce,
    'x-tessera-signature': `v1=${createHmac('sha256', secret).update(text).digest('hex')}`,
  };
}

/** Ask the graph; returns `data`. Throws what the door says when the request itself was refused. */
export async function ask(query, variables = {}) {
  const url = new URL(TESSERA_URL);
  const body = JSON.stringify({ query, variables });
  for (let attempt = 0; ; attempt += 1) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'accept-language': 'en',
        ...signedHeaders('POST', url, body), // anew for each try: a nonce is taken once
      },
      body,
      signal: AbortSignal.timeout(15_000),
    });
    if ((answer.status === 429 || answer.status === 503) && attempt < 5) {
      const seconds = Number(answer.headers.get('retry-after') ?? 1);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      continue;
    }
    const { data, errors } = await answer.json();
    if (errors) throw new Error(errors.map((error) => `${error.extensions?.code}: ${error.message}`).join('; '));
    return data;
  }
}

// Runs the public audit of GraphQL over HTTP against one door, as whoever `headers` say, and prints each result.
//   node audit.mjs '{"url": "…/graphql/admin", "headers": {"cookie": "…"}, "signer": "/path/to/sign.mjs"}'
// `signer` names a module whose `signedHeaders(method, url, body)` returns the headers of one signed request.
import { serverAudits } from 'graphql-http';

const { url, headers, signer } = JSON.parse(process.argv[2]);
const { signedHeaders } = signer ? await import(signer) : { signedHeaders: () => ({}) };

function fetchFn(address, init = {}) {
  const own = new Headers(init.headers);
  for (const [name, value] of Object.entries(headers ?? {})) own.set(name, value);
  const signed = signedHeaders(init.method ?? 'GET', new URL(address), init.body ?? '');
  for (const [name, value] of Object.entries(signed)) own.set(name, value);
  return fetch(address, { ...init, headers: own });
}

const results = [];
for (const audit of serverAudits({ url, fetchFn })) {
  const { status, id, name, reason } = await audit.fn();
  results.push({ id, name, status, reason: reason ?? null });
}
console.log(JSON.stringify(results));

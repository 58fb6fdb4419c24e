// The storefront's service worker: the app opens without a network, and nothing else is kept. Only files whose names
// change with their content and the bare shell are stored; answers, codes, orders and pages never are.

const VERSION = "__VERSION__";
const FILES = ["__FILES__"];
const PREFIX = "tessera-shell-";
const CACHE = PREFIX + VERSION;
/** An address at which the server has the shell without a page's content. */
const SHELL = "/offline";
/** On a network this slow the app itself tells more than a blank window does. */
const PATIENCE_MS = 6_000;
const STILL = ["/mark.svg", "/icons/192.png"];
/** Other apps and the server's own pages, which have this worker's scope but not its shell. */
const FOREIGN =
  /^\/(?:admin|docs|graphql|graphiql|messages|uploads|evidence|pictures|callbacks|metrics)(?:\/|$)/;

self.addEventListener("install", (event) => {
  event.waitUntil(keep());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});

// The page asks when its reader agrees: a new version never comes in the middle of a purchase.
self.addEventListener("message", (event) => {
  if (event.data === "take-over") void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    if (!FOREIGN.test(url.pathname)) event.respondWith(opened(request));
  } else if (url.pathname.startsWith("/assets/") || STILL.includes(url.pathname)) {
    event.respondWith(kept(request));
  }
});

async function keep() {
  const cache = await caches.open(CACHE);
  // The shell must be of this build: no cache on the way may answer for it.
  await cache.add(new Request(SHELL, { cache: "reload", credentials: "omit" }));
  await cache.addAll([...FILES, ...STILL]);
}

async function takeOver() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function opened(request) {
  const coming = fetch(request);
  const shell = await caches.match(SHELL);
  if (!shell) return coming;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  try {
    return (await Promise.race([coming, late])) ?? shell;
  } catch {
    return shell;
  } finally {
    // What comes after all, or fails, is of no use any more.
    coming.catch(() => undefined);
  }
}

async function kept(request) {
  return (await caches.match(request)) ?? fetch(request);
}

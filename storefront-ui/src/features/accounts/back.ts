/** Where to go after signing in: a page of ours, never another site whatever the address bar was made to say. */
export function safeReturn(back: string | undefined, fallback = "/mine"): string {
  if (!back?.startsWith("/") || /^\/[/\\]/.test(back)) return fallback;
  try {
    const url = new URL(back, location.origin);
    return url.origin === location.origin ? url.pathname + url.search : fallback;
  } catch {
    return fallback;
  }
}

const FIRST_PAGE_MS = 4_000;
const AT_LATEST_MS = 10_000;

/** Does something while nothing else is to do: what the visitor came for has the line to itself first. */
export function whenQuiet(work: () => unknown): void {
  setTimeout(() => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(work, { timeout: AT_LATEST_MS });
    else work();
  }, FIRST_PAGE_MS);
}

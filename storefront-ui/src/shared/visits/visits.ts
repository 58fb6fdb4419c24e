import { DOOR, documentId } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { VisitEventInput } from "@/shared/api/generated/graphql";

const Track = graphql(`
  mutation Track($events: [VisitEventInput!]!) {
    track(events: $events) {
      __typename
      ... on Tracked { counted }
    }
  }
`);

const WAIT_MS = 4_000;
const MOST = 20;

let waiting: VisitEventInput[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Tells the shop what is looked at, so that it knows which pages sell: gathered for a moment, sent when the browser is
 * idle or the page goes away, never waited for and never missed. It says nothing of who looks, keeps nothing on the
 * device, and says nothing at all where the browser asks not to be followed.
 */
export function tell(kind: VisitEventInput["kind"], productId: string): void {
  if (unwanted() || waiting.some((one) => one.kind === kind && one.productId === productId)) return;
  waiting.push({ kind, productId });
  if (waiting.length >= MOST) send();
  else timer ??= setTimeout(send, WAIT_MS);
}

if (typeof document !== "undefined")
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") send();
  });

function unwanted(): boolean {
  const asked = navigator as Navigator & { globalPrivacyControl?: boolean };
  return asked.globalPrivacyControl === true || navigator.doNotTrack === "1";
}

function send(): void {
  clearTimeout(timer);
  timer = undefined;
  const events = waiting;
  waiting = [];
  if (events.length === 0) return;
  // Kept alive, it outlives the page as a beacon does, and carries the header that another site cannot send.
  fetch(DOOR, {
    method: "POST",
    keepalive: true,
    priority: "low",
    headers: {
      accept: "application/graphql-response+json",
      "content-type": "application/json",
      "x-tessera-client": "storefront",
    },
    body: JSON.stringify({ documentId: documentId(Track as never), variables: { events } }),
  }).catch(() => {
    // A visit that is not counted costs the visitor nothing.
  });
}

import type { AuditActor } from "@/shared/api/generated/graphql";
import { shopDayEnd, shopDayStart } from "@/shared/format/time";
import { oneOf, text, type View, view } from "@/shared/lists/view";

export const actors = ["STAFF", "CUSTOMER", "CLIENT", "SYSTEM"] as const satisfies readonly AuditActor[];

export interface AuditSearch extends View {
  /** A kind of actor, or a member of staff by id. */
  actor?: string | undefined;
  action?: string | undefined;
  target?: string | undefined;
  text?: string | undefined;
  /** Shop days, YYYY-MM-DD. */
  from?: string | undefined;
  to?: string | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const shopDay = (value: string | undefined) => (value && DAY.test(value) ? value : undefined);

export function auditSearch(raw: Record<string, unknown>): AuditSearch {
  const actor = text(raw, "actor");
  return {
    ...view(raw),
    actor: actor?.startsWith("stf_") ? actor : oneOf(raw, "actor", actors),
    action: text(raw, "action"),
    target: text(raw, "target"),
    text: text(raw, "text"),
    from: shopDay(text(raw, "from")),
    to: shopDay(text(raw, "to")),
  };
}

/** The view as the server's filter. */
export function filterOf(search: AuditSearch) {
  const person = search.actor?.startsWith("stf_") ? search.actor : null;
  return {
    staffId: person,
    actor: person ? null : (actors.find((kind) => kind === search.actor) ?? null),
    action: search.action ?? null,
    target: search.target ?? null,
    text: search.text ?? null,
    at:
      search.from || search.to
        ? {
            gte: search.from ? shopDayStart(search.from) : null,
            lte: search.to ? shopDayEnd(search.to) : null,
          }
        : null,
  };
}

import type { AuditActor } from "@/shared/api/generated/graphql";
import { oneOf, shopDay, spanOf, text, type View, view } from "@/shared/lists/view";

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

export function auditSearch(raw: Record<string, unknown>): AuditSearch {
  const actor = text(raw, "actor");
  return {
    ...view(raw),
    actor: actor?.startsWith("stf_") ? actor : oneOf(raw, "actor", actors),
    action: text(raw, "action"),
    target: text(raw, "target"),
    text: text(raw, "text"),
    from: shopDay(raw, "from"),
    to: shopDay(raw, "to"),
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
    at: spanOf(search.from, search.to),
  };
}

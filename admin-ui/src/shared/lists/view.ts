import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useCallback } from "react";
import { shopDayEnd, shopDayStart } from "@/shared/format/shop-minute";
import type { Paging } from "./records";

/** What every list keeps in its address. Filters add their own keys; all values are plain text. */
export interface View {
  after?: string | undefined;
  page?: number | undefined;
  columns?: string | undefined;
}

type Raw = Record<string, unknown>;

export const text = (raw: Raw, key: string): string | undefined => {
  const value = raw[key];
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
};

/** A value out of a fixed set; anything else in the address is passed over. */
export const oneOf = <T extends string>(raw: Raw, key: string, allowed: readonly T[]): T | undefined =>
  allowed.find((value) => value === raw[key]);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A day of the shop, YYYY-MM-DD. */
export const shopDay = (raw: Raw, key: string): string | undefined => {
  const value = text(raw, key);
  return value && DAY.test(value) ? value : undefined;
};

/** The instants of days from the address, as filters take them. */
export const spanOf = (from: string | undefined, to: string | undefined) =>
  from || to ? { gte: from ? shopDayStart(from) : null, lte: to ? shopDayEnd(to) : null } : null;

export const flag = (raw: Raw, key: string): true | undefined =>
  raw[key] === true || raw[key] === "true" ? true : undefined;

export const view = (raw: Raw): View => ({
  after: text(raw, "after"),
  page: Number.isInteger(raw.page) && (raw.page as number) > 1 ? (raw.page as number) : undefined,
  columns: text(raw, "columns"),
});

/** Where one is in a list, and what is open beside it: no part of the view. */
const PLACE = ["after", "page", "open"];
/** How a list looks, whatever it holds. */
const LOOK = [...PLACE, "columns", "sort"];

const given = (search: View, but: string[]) =>
  Object.entries(search).filter(([key, value]) => value !== undefined && !but.includes(key));

/** Whether filters leave something out. */
export const isNarrowed = (search: View): boolean => given(search, LOOK).length > 0;

/** The view as text, the same for the same view; empty for the plain list. */
export function viewOf(search: View): string {
  const kept = given(search, PLACE).map(([key, value]) => [key, String(value)]);
  return new URLSearchParams(kept.sort(([a], [b]) => ((a ?? "") < (b ?? "") ? -1 : 1))).toString();
}

/** What an address holds for a view that was kept as text; the route's own check reads it. */
export const viewed = (kept: string): Raw => Object.fromEntries(new URLSearchParams(kept));

/** Change the view in the address; a changed filter starts again at the first page. */
export function useView<Search extends View>(search: Search) {
  const navigate = useNavigate();
  const trail = useRouterState({ select: (state) => state.location.state.trail });

  const change = useCallback(
    (patch: Partial<Search>, keepPage = false) => {
      const next = { ...search, ...(keepPage ? {} : { after: undefined, page: undefined }), ...patch };
      void navigate({ to: ".", search: next as never, replace: true });
    },
    [navigate, search],
  );

  const page = search.page ?? 1;
  const paging: Paging = {
    page,
    next: (cursor) =>
      void navigate({
        to: ".",
        search: { ...search, after: cursor, page: page + 1 } as never,
        state: { trail: [...(trail ?? []), search.after ?? ""] },
      }),
    // A shared address knows its cursor but not the way there: then "previous" is the first page.
    previous: () => {
      const back = trail?.at(-1);
      void navigate({
        to: ".",
        search: {
          ...search,
          after: back || undefined,
          page: back && page > 2 ? page - 1 : undefined,
        } as never,
        state: { trail: trail?.slice(0, -1) ?? [] },
      });
    },
  };
  const reset = () => void navigate({ to: ".", search: {} as never });
  return { change, paging, reset };
}

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** Cursors of the pages before this one. */
    trail?: string[];
  }
}

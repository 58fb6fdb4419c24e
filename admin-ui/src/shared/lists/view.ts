import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useCallback } from "react";
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

export const flag = (raw: Raw, key: string): true | undefined =>
  raw[key] === true || raw[key] === "true" ? true : undefined;

export const view = (raw: Raw): View => ({
  after: text(raw, "after"),
  page: Number.isInteger(raw.page) && (raw.page as number) > 1 ? (raw.page as number) : undefined,
  columns: text(raw, "columns"),
});

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
  return { change, paging };
}

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** Cursors of the pages before this one. */
    trail?: string[];
  }
}

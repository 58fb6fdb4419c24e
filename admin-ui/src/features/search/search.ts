import { flag, text, type View, view } from "@/shared/lists/view";

export const DAYS = [1, 7, 30, 90] as const;

interface SearchScreenSearch extends View {
  days?: number | undefined;
  vain?: true | undefined;
  word?: string | undefined;
}

export function searchScreenSearch(raw: Record<string, unknown>): SearchScreenSearch {
  return {
    ...view(raw),
    days: DAYS.find((days) => days === Number(raw.days)),
    vain: flag(raw, "vain"),
    word: text(raw, "word"),
  };
}

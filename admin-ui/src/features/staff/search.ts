import { flag, text, type View, view } from "@/shared/lists/view";

interface StaffSearch extends View {
  text?: string | undefined;
  /** Those who were let go as well. */
  all?: true | undefined;
}

export function staffSearch(raw: Record<string, unknown>): StaffSearch {
  return { ...view(raw), text: text(raw, "text"), all: flag(raw, "all") };
}

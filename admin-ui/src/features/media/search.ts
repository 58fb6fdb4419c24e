import { flag, text, type View, view } from "@/shared/lists/view";

interface MediaSearch extends View {
  text?: string | undefined;
  unused?: true | undefined;
}

export function mediaSearch(raw: Record<string, unknown>): MediaSearch {
  return { ...view(raw), text: text(raw, "text"), unused: flag(raw, "unused") };
}

import { oneOf, text, type View, view } from "@/shared/lists/view";

export const personKinds = ["registered", "guest"] as const;

interface PeopleSearch extends View {
  text?: string | undefined;
  kind?: (typeof personKinds)[number] | undefined;
  tag?: string | undefined;
}

export function peopleSearch(raw: Record<string, unknown>): PeopleSearch {
  return {
    ...view(raw),
    text: text(raw, "text"),
    kind: oneOf(raw, "kind", personKinds),
    tag: text(raw, "tag"),
  };
}

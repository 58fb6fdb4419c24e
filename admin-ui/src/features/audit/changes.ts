interface Change {
  field: string;
  /** Null: there was nothing. */
  before: string | null;
  after: string | null;
}

/** What changed, field by field; what the journal holds in another form is the rest, null when there is none. */
export function changesOf(diff: unknown): { changes: Change[]; rest: unknown } {
  if (diff === null || diff === undefined) return { changes: [], rest: null };
  if (typeof diff !== "object" || Array.isArray(diff)) return { changes: [], rest: diff };
  const changes: Change[] = [];
  const rest: Record<string, unknown> = {};
  for (const [field, sides] of Object.entries(diff)) {
    if (Array.isArray(sides) && sides.length === 2) {
      changes.push({ field, before: told(sides[0]), after: told(sides[1]) });
    } else rest[field] = sides;
  }
  return { changes, rest: Object.keys(rest).length > 0 ? rest : null };
}

function told(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** An answer that the server put into the page, with what we would have asked it by. */
type Told = { id: string; variables: Record<string, unknown>; data: unknown };

const BLOCK = "told";

let answers: Map<string, unknown> | undefined;
let language = "";

function read(): Map<string, unknown> {
  const block = document.getElementById(BLOCK);
  language = document.documentElement.lang;
  const told = block ? (JSON.parse(block.textContent || "[]") as Told[]) : [];
  return new Map(told.map(({ id, variables, data }) => [keyOf(id, variables), data]));
}

/** Keeps what the page brought along before anything changes its language. */
export function keepTold(): void {
  answers ??= read();
}

/** Takes the answer to a public operation out of the page: once, since the next time it may be another. */
export function takeTold<Result>(id: string, variables: unknown, wanted: string): Result | undefined {
  if (!answers?.size || wanted !== language) return undefined;
  const key = keyOf(id, variables);
  const found = answers.get(key);
  answers.delete(key);
  return found as Result | undefined;
}

/** The order in which variables were written says nothing. */
function keyOf(id: string, variables: unknown): string {
  return `${id} ${JSON.stringify(variables ?? {}, (_, value: unknown) => sorted(value))}`;
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether every word asked for occurs somewhere in the texts, whatever the case or width of letters. */
export function matches(words: string, ...texts: string[]): boolean {
  const fold = (text: string) => text.normalize("NFKC").toLowerCase();
  const all = fold(texts.join(" "));
  return fold(words)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

const LONGEST = 120;

/** A file's name as the library takes it: what cannot be printed is left out, and the middle of a long one. */
export function fileName(name: string): string {
  const plain = [...name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "")];
  if (plain.length <= LONGEST) return plain.join("");
  const end = plain.slice(-20);
  return [...plain.slice(0, LONGEST - end.length - 1), "…", ...end].join("");
}

const SIZE = 4;

/** A code cut into groups that the eye can follow; one that brings its own dashes keeps them. */
export function grouped(code: string): string[] {
  if (code.includes("-")) return code.split("-").map((part, index) => (index === 0 ? part : `-${part}`));
  const characters = [...code];
  const groups: string[] = [];
  for (let at = 0; at < characters.length; at += SIZE) groups.push(characters.slice(at, at + SIZE).join(""));
  return groups;
}

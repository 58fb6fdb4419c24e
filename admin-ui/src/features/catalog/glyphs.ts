/** The pictograms the server can draw on a tile. */
export const glyphs = [
  "play",
  "film",
  "music",
  "headphones",
  "phone",
  "signal",
  "gamepad",
  "gem",
  "shield",
  "cup",
  "bowl",
  "cake",
  "book",
  "cap",
  "speech",
  "cloud",
  "brush",
  "key",
  "gift",
  "tiles",
  "plane",
  "seat",
  "drive",
  "card",
  "ticket",
] as const;

interface Art {
  glyph: string;
  hue: number;
  label?: string | null | undefined;
}

/** Address of a tile as the server would draw it, before anything is saved. */
export function sampleUrl({ glyph, hue, label }: Art): string {
  return `/art.svg?${new URLSearchParams({ glyph, hue: String(hue), label: label ?? "" })}`;
}

/** The sign of a category, as the shop wrote it: a character or two, drawn in the category's own colour. */
export function CategoryGlyph({ glyph }: { glyph: string }) {
  return (
    <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true" focusable="false">
      <text
        x="15"
        y="15"
        textAnchor="middle"
        dominantBaseline="central"
        fontSize={[...glyph].length > 1 ? 14 : 20}
        fontWeight="650"
        fill="currentColor"
      >
        {glyph}
      </text>
    </svg>
  );
}

/** Drawn product art. Decorative: the name stands beside it. */
export function Tile({ src, size }: { src: string; size: number }) {
  return (
    <img
      src={src}
      alt=""
      width={size}
      height={size}
      loading="lazy"
      style={{ borderRadius: size / 6, flex: "none" }}
    />
  );
}

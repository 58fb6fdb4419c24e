import qrcode from "qrcode-generator";
import { useMemo } from "react";
import { qrColours } from "@/shared/theme/tokens";

type QrCodeProps = { text: string; label: string; size?: number };

const QUIET = 4;

/** A QR code drawn as one path, with the quiet zone that scanners need. */
export function QrCode({ text, label, size = 208 }: QrCodeProps) {
  const { path, side } = useMemo(() => draw(text), [text]);
  return (
    <svg
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} rx="1" fill={qrColours.paper} />
      <path d={path} fill={qrColours.ink} />
    </svg>
  );
}

function draw(text: string): { path: string; side: number } {
  const code = qrcode(0, "M");
  code.addData(text, "Byte");
  code.make();
  const count = code.getModuleCount();
  let path = "";
  for (let row = 0; row < count; row++)
    for (let column = 0; column < count; column++)
      if (code.isDark(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
  return { path, side: count + 2 * QUIET };
}

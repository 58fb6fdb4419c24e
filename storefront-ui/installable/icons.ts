import { crc32, deflateSync } from "node:zlib";
import { canvasColours, mark } from "../src/shared/theme/colours";

type Colour = readonly [number, number, number, number];
type Tile = { x: number; y: number; width: number; height: number; turn?: number; colour: Colour };

/** The mark as `public/mark.svg` and `Mark.tsx` draw it, in a square of 32. */
const SIDE = 32;
const RADIUS = 1.8;
const TILES: readonly Tile[] = [
  { x: 3, y: 3, width: 12, height: 7.5, colour: parsed(mark.tile) },
  { x: 17, y: 3, width: 12, height: 7.5, colour: parsed(mark.tile, 0.62) },
  { x: 3, y: 12.5, width: 7.5, height: 16.5, colour: parsed(mark.tile, 0.62) },
  { x: 12.5, y: 12.5, width: 7.5, height: 16.5, colour: parsed(mark.tile) },
  { x: 22, y: 21.5, width: 7, height: 7.5, colour: parsed(mark.tile, 0.4) },
  { x: 22.2, y: 12.2, width: 7.4, height: 7.4, turn: 11, colour: parsed(mark.laid) },
];
const SAMPLES = 3;

/** The mark as a PNG. Within a margin (a share of the side) systems may cut it to any shape, so it has a ground. */
export function icon(pixels: number, margin = 0, grounded = false): Buffer {
  const ground: Colour = grounded ? parsed(canvasColours.light) : [0, 0, 0, 0];
  const rows = Buffer.alloc(pixels * (pixels * 4 + 1));
  const scale = SIDE / (pixels * (1 - 2 * margin));
  for (let row = 0; row < pixels; row += 1) {
    for (let column = 0; column < pixels; column += 1) {
      const sum: [number, number, number, number] = [0, 0, 0, 0];
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES - pixels * margin;
        const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES - pixels * margin;
        const [red, green, blue, alpha] = colourAt(x * scale, y * scale, ground);
        // Colours of what is seen through count less.
        sum[0] += red * alpha;
        sum[1] += green * alpha;
        sum[2] += blue * alpha;
        sum[3] += alpha;
      }
      const place = row * (pixels * 4 + 1) + 1 + column * 4;
      const [red, green, blue, alpha] = sum;
      rows.set(
        [red, green, blue].map((part) => (alpha > 0 ? Math.round(part / alpha) : 0)),
        place,
      );
      rows[place + 3] = Math.round((alpha / (SAMPLES * SAMPLES)) * 255);
    }
  }
  return png(pixels, rows);
}

function colourAt(x: number, y: number, ground: Colour): Colour {
  return TILES.reduce((below, tile) => (covers(tile, x, y) ? over(tile.colour, below) : below), ground);
}

function covers({ x: left, y: top, width, height, turn = 0 }: Tile, x: number, y: number): boolean {
  // Turned back around its own middle, a turned tile is a straight one.
  const angle = (-turn * Math.PI) / 180;
  const [fromX, fromY] = [x - (left + width / 2), y - (top + height / 2)];
  const along = Math.abs(fromX * Math.cos(angle) - fromY * Math.sin(angle));
  const across = Math.abs(fromX * Math.sin(angle) + fromY * Math.cos(angle));
  const beyond = [along - (width / 2 - RADIUS), across - (height / 2 - RADIUS)] as const;
  return Math.hypot(Math.max(beyond[0], 0), Math.max(beyond[1], 0)) <= RADIUS;
}

function over(above: Colour, below: Colour): Colour {
  const alpha = above[3] + below[3] * (1 - above[3]);
  const mixed = (part: 0 | 1 | 2) =>
    (above[part] * above[3] + below[part] * below[3] * (1 - above[3])) / alpha;
  return [mixed(0), mixed(1), mixed(2), alpha];
}

function parsed(hex: string, alpha = 1): Colour {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return [part(1), part(3), part(5), alpha];
}

/** RFC 2083: a signature, and chunks with their length and checksum. */
function png(pixels: number, rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  // Eight bits a channel, colour with alpha.
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

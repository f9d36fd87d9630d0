import { crc32, deflateSync } from "node:zlib";

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** 8 bits of red, green, blue and opacity; the only packing, filter set and order of lines that PNG is mostly written in. */
const format = [8, 6, 0, 0, 0] as const;

/** Where lines are set, of ten megabytes for a large picture: used again by the next. */
let room = Buffer.alloc(0);

/** Pixels as a PNG file (ISO/IEC 15948): four bytes each, red, green, blue, opacity. */
export function writePng({
  width,
  height,
  pixels,
}: {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}): Uint8Array {
  const line = 4 * width;
  // Each line begins with its filter: none, for drawings have long runs of one colour.
  const size = height * (line + 1);
  if (room.length < size) room = Buffer.alloc(size);
  const lines = room.subarray(0, size);
  for (let y = 0; y < height; y++) {
    lines[y * (line + 1)] = 0;
    lines.set(pixels.subarray(y * line, (y + 1) * line), y * (line + 1) + 1);
  }
  const head = Buffer.alloc(8 + format.length);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set(format, 8);
  const data = deflateSync(lines, { level: 4, chunkSize: 2 ** 18 });
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

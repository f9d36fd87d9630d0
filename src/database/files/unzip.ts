import { fileError } from "../fileFault.ts";

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const utf8 = new TextDecoder();

/** The files named in a zip archive's list at its end. */
function entriesOf(bytes: DataView): Entry[] {
  let end = bytes.byteLength - 22;
  while (end >= 0 && bytes.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw fileError({ kind: "workbook", reason: "broken" });
  const count = bytes.getUint16(end + 10, true);
  let at = bytes.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    const name = bytes.getUint16(at + 28, true);
    const entry = {
      path: utf8.decode(new Uint8Array(bytes.buffer, bytes.byteOffset + at + 46, name)),
      method: bytes.getUint16(at + 10, true),
      packed: bytes.getUint32(at + 20, true),
      size: bytes.getUint32(at + 24, true),
      at: bytes.getUint32(at + 42, true),
    };
    at += 46 + name + bytes.getUint16(at + 30, true) + bytes.getUint16(at + 32, true);
    return entry;
  });
}

/** The files of a zip archive whose path `isWanted`; together they may not hold more than `most` bytes. */
export async function unzip(
  archive: ArrayBuffer,
  isWanted: (path: string) => boolean,
  most: number,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const bytes = new DataView(archive);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let left = most;
  try {
    for (const { path, method, packed, at } of entriesOf(bytes).filter((entry) => isWanted(entry.path))) {
      const start = at + 30 + bytes.getUint16(at + 26, true) + bytes.getUint16(at + 28, true);
      const content = new Uint8Array(archive, start, packed);
      const file = method === 0 ? content.slice() : await inflate(content, left);
      left -= file.length;
      files.set(path, file);
    }
  } catch (error) {
    if (error instanceof Error && error.name === "EngineError") throw error;
    throw fileError({ kind: "workbook", reason: "broken" });
  }
  return files;
}

/** Sizes in an archive's list may lie, so what comes out is counted. */
async function inflate(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"))) {
    size += chunk.length;
    if (size > most) throw fileError({ kind: "tooLarge", megabytes: Math.round(most / 1024 ** 2) });
    parts.push(chunk as Uint8Array<ArrayBuffer>);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** A zip archive of files as they are, not packed. */
export function storedZip(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Blob {
  const parts: BlobPart[] = [];
  const list: BlobPart[] = [];
  let [at, listed] = [0, 0];
  for (const [path, content] of files) {
    const name = new TextEncoder().encode(path);
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    local.setUint16(6, 0x0800, true);
    local.setUint32(18, content.length, true);
    local.setUint32(22, content.length, true);
    local.setUint16(26, name.length, true);
    const central = new DataView(new ArrayBuffer(46));
    central.setUint32(0, 0x02014b50, true);
    central.setUint16(8, 0x0800, true);
    central.setUint32(20, content.length, true);
    central.setUint32(24, content.length, true);
    central.setUint16(28, name.length, true);
    central.setUint32(42, at, true);
    parts.push(local, name, content);
    list.push(central, name);
    at += 30 + name.length + content.length;
    listed += 46 + name.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, files.size, true);
  end.setUint16(10, files.size, true);
  end.setUint32(12, listed, true);
  end.setUint32(16, at, true);
  return new Blob([...parts, ...list, end]);
}

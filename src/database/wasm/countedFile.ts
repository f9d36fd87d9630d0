import { readSync } from "node:fs";
import type { EngineError } from "../engineError.ts";
import type { EngineFile } from "./engineFile.ts";
import { inMemoryPart } from "./inNode.ts";
import { headerBytes } from "./rangedFile.ts";
import type { RangeMeter } from "./rangeMeter.ts";

/** A file of this machine, counted as a browser counts what it asks its host for. */
export function countedFile(
  file: number,
  asked: { table: string; bytes: number; sort: readonly string[] },
  meter: RangeMeter,
): EngineFile {
  meter.spend(headerBytes, asked);
  return {
    size: asked.bytes,
    slice(from, to) {
      const end = Math.min(to, asked.bytes);
      try {
        if (end > headerBytes) meter.spend(end - from, asked);
      } catch (error) {
        meter.fault ??= error as EngineError;
        throw error;
      }
      const bytes = new Uint8Array(end - from);
      readSync(file, bytes, 0, bytes.length, from);
      return inMemoryPart(bytes);
    },
  };
}

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Answer } from "./fetchAnswer.ts";
import { RefreshError } from "./refreshError.ts";

/** What is written down about a kept answer; its bytes lie under their hash. */
export interface KeptAnswer extends Omit<Answer, "bytes"> {
  readonly hash: string;
  /** When it came, as 2026-11-30T02:40:00.000Z. */
  readonly date: string;
}

/** Answers as they came, by SHA-256, with date and address: any step can be run again from them. */
export interface AnswerStore {
  keep(answer: Answer, date: Date): KeptAnswer;
  /** The last answer of an address, oldest last; undefined where none is kept, or its bytes are no more what they were. */
  last(address: string): (KeptAnswer & Answer) | undefined;
}

export function answerStore(folder: string): AnswerStore {
  const bytesFile = (hash: string) => join(folder, "answers", hash);
  const listFile = (address: string) => join(folder, "addresses", `${sha256(Buffer.from(address))}.json`);
  const list = (address: string) => JSON.parse(readOr(listFile(address), "[]")) as KeptAnswer[];
  return {
    keep({ bytes, ...said }, date) {
      const kept: KeptAnswer = { ...said, hash: sha256(bytes), date: date.toISOString() };
      try {
        write(bytesFile(kept.hash), bytes);
        write(listFile(said.address), `${JSON.stringify([kept, ...list(said.address)], null, 2)}\n`);
      } catch (error) {
        throw new RefreshError(
          `answered, and the answer cannot be kept in ${folder} (${(error as NodeJS.ErrnoException).code}): name another folder with --cache or $TIDELINE_CACHE`,
        );
      }
      return kept;
    },
    last(address) {
      const [kept] = list(address);
      if (!kept) return undefined;
      try {
        const bytes = new Uint8Array(readFileSync(bytesFile(kept.hash)));
        return sha256(bytes) === kept.hash ? { ...kept, bytes } : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return otherwise;
  }
}

/** Whole or not at all, so that a run that is broken off leaves no half file. */
function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  const beginning = `${path}.${process.pid}.tmp`;
  writeFileSync(beginning, content);
  renameSync(beginning, path);
}

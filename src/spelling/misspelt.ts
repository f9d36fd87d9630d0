import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Content } from "../content/content.ts";
import { keepFile } from "../content/keepFile.ts";
import { type Asked, type Misspelling, openKoreanDictionary } from "./koreanDictionary.ts";

/** The project's own words, beside those of the dictionary: one a line, sorted; a noun takes every particle by itself. */
export const wordList = ".spelling-ko.txt";

/** A text full of unknown names is told within seconds: suggestions for the others come in the next run. */
const maxSearches = 15;

/** A word is null, since a kept file has no undefined. */
type Verdicts = Map<string, Misspelling | null>;

/**
 * What is wrong with each of the words, undefined where nothing is. Verdicts are kept beside the packages, so that the
 * dictionary is opened only for words that it was never asked about.
 */
export async function misspelt(content: Content, words: readonly Asked[]): Promise<(Misspelling | undefined)[]> {
  const own = listedWords(content.file(wordList)?.text ?? "");
  const file = join(content.root, "node_modules/.cache/tideline/korean-words.json");
  const version = versionOf(own);
  const kept = readKept(file, version);
  const keyOf = ({ word, isTail }: Asked) => (isTail ? `~${word}` : word);
  const unknown = words.filter((each) => {
    const verdict = kept.get(keyOf(each));
    return verdict === undefined || (verdict && !verdict.particle && !verdict.suggestions);
  });
  if (unknown.length > 0) {
    await judgeAll(new Map(unknown.map((each) => [keyOf(each), each])), own, kept);
    writeKept(file, version, kept);
  }
  return words.map((each) => kept.get(keyOf(each)) ?? undefined);
}

async function judgeAll(words: ReadonlyMap<string, Asked>, own: readonly string[], kept: Verdicts): Promise<void> {
  const dictionary = await openKoreanDictionary(own);
  let searches = 0;
  for (const [key, each] of words) {
    const verdict = dictionary.judge(each, { suggest: searches < maxSearches });
    if (verdict?.suggestions) searches += 1;
    kept.set(key, verdict ?? null);
  }
  dictionary.close();
}

/** The lines of a list that are no remarks. */
export function listedWords(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim().normalize("NFC"));
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}

/** Another dictionary, engine, list or way to judge gives other verdicts. */
function versionOf(own: readonly string[]): string {
  const hash = createHash("sha256").update(own.join("\n"));
  const code = ["src/spelling/koreanDictionary.ts", "src/spelling/particleSlip.ts", "src/language/particle.ts"];
  const packages = ["hunspell-wasm", "dictionary-ko"].map((name) => `node_modules/${name}/package.json`);
  for (const name of [...code, ...packages]) hash.update(readFileSync(name));
  return hash.digest("hex");
}

function readKept(file: string, version: string): Verdicts {
  try {
    const kept = JSON.parse(readFileSync(file, "utf8")) as {
      version: string;
      verdicts: [string, Misspelling | null][];
    };
    return new Map(kept.version === version ? kept.verdicts : []);
  } catch {
    return new Map();
  }
}

function writeKept(file: string, version: string, kept: Verdicts): void {
  keepFile(file, JSON.stringify({ version, verdicts: [...kept] }));
}

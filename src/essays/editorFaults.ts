import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { invalidBytes } from "../datasets/invalidBytes.ts";
import { languages } from "../language/language.ts";
import { bodyFaults } from "./bodyFaults.ts";
import type { EditorFault, Known } from "./editorFault.ts";
import { type FrontMatterReading, orderFaults, readFrontMatter, twinFaults } from "./frontMatterFaults.ts";

/** Every mistake in the essays under `folder` that can be seen before the pages are made. */
export function editorFaults(folder: string, known: Known): EditorFault[] {
  const slugs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((slug) => languages.some((language) => existsSync(join(folder, slug, `${language}.mdx`))))
    .sort();
  const english: FrontMatterReading[] = [];
  const faults = slugs.flatMap((slug) => {
    const essays = languages.map((language) => readEssay(join(folder, slug, `${language}.mdx`), known, slugs));
    const [en, ko] = essays.map(({ reading }) => reading);
    if (en) english.push(en);
    return [...essays.flatMap((essay) => essay.faults), ...(en && ko ? twinFaults(en, ko) : [])];
  });
  return [...faults, ...orderFaults(english)];
}

/** The mistakes of one essay's text: front matter, figure names, images and links. */
export function essayFaults(file: string, text: string, known: Known, slugs: readonly string[]): EditorFault[] {
  return [...readFrontMatter(file, text, known, slugs).faults, ...bodyFaults(file, text, known)];
}

function readEssay(
  file: string,
  known: Known,
  slugs: readonly string[],
): { reading?: FrontMatterReading; faults: EditorFault[] } {
  if (!existsSync(file)) {
    const message =
      "is missing: every essay is published in both languages. Write it, or move the other one out of src/essays.";
    return { faults: [{ file, line: 1, column: 1, message }] };
  }
  const bytes = readFileSync(file);
  const encoding = encodingFaults(file, bytes);
  if (encoding.length > 0) return { faults: encoding };
  const text = bytes.toString("utf8");
  const reading = readFrontMatter(file, text, known, slugs);
  return { reading, faults: [...reading.faults, ...bodyFaults(file, text, known)] };
}

/** A file that an editor did not save as plain UTF-8: what stands in it is read wrongly, so nothing else is told. */
function encodingFaults(file: string, bytes: Uint8Array): EditorFault[] {
  const faults = invalidBytes(bytes).map(({ line, column, byte }) => ({
    file,
    line,
    column,
    message: `byte 0x${byte.toString(16).toUpperCase()} is not UTF-8: it looks like Latin-1 or another old encoding. Save the file as UTF-8.`,
  }));
  if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) return faults;
  const message = "begins with a byte order mark, which hides the front matter. Save the file as UTF-8 without BOM.";
  return [{ file, line: 1, column: 1, message }, ...faults];
}

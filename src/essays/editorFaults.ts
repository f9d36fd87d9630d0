import { type Content, type ContentFile, contentOf, type EssayFolder } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { plainWordFaults } from "../content/plainWordFaults.ts";
import { invalidBytes } from "../datasets/invalidBytes.ts";
import { type Language, languages } from "../language/language.ts";
import { bodyFaults } from "./bodyFaults.ts";
import { type FrontMatterReading, orderFaults, readFrontMatter, twinFaults } from "./frontMatterFaults.ts";
import { heldBackFaults } from "./heldBackFaults.ts";
import type { Known } from "./known.ts";

/**
 * Every mistake in the essays' front matter, and in the figures, images and links of their texts. `given` is what they
 * may name; what is held back has a fault of its own, which says so.
 */
export function editorFaults(content: Content, given: Known): Diagnostic[] {
  const withheld = content.withheld().essays;
  const figures = [...new Set([...given.figures, ...withheld.flatMap((essay) => essay.figures.map(({ id }) => id))])];
  const known = { ...given, figures };
  const folders = content.essays().filter(({ file }) => languages.some((language) => file(`${language}.mdx`)));
  const slugs = [...new Set([...folders, ...withheld].map(({ slug }) => slug))];
  const english: FrontMatterReading[] = [];
  const faults = folders.flatMap((folder) => {
    const essays = languages.map((language) => readEssay(content, { folder, language, known, slugs }));
    const [en, ko] = essays.map(({ reading }) => reading);
    if (en) english.push(en);
    return [...essays.flatMap((essay) => essay.faults), ...(en && ko ? twinFaults(en, ko) : [])];
  });
  return [...faults, ...orderFaults(english), ...heldBackFaults(content)];
}

/** The mistakes of one essay's text: front matter, figure names, images and links. */
export function essayFaults(
  { path, text }: Pick<ContentFile, "path" | "text">,
  known: Known,
  slugs: readonly string[],
  content: Content = contentOf(),
): Diagnostic[] {
  return [...readFrontMatter(path, text, known, slugs).faults, ...textFaults(path, text, known, content)];
}

function textFaults(path: string, text: string, known: Known, content: Content): Diagnostic[] {
  return [...headFaults(path, text), ...bodyFaults(path, text, known, content)];
}

/** The keys of the front matter that are published as they stand. */
const words: ReadonlySet<string> = new Set(["title", "standfirst", "topic", "headlineWords"]);

/** Markdown in the words before the text. */
function headFaults(path: string, text: string): Diagnostic[] {
  const [, block = ""] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
  return plainWordFaults(path, `\n${block}`, ([key]) => words.has(String(key)));
}

interface Essay {
  readonly folder: EssayFolder;
  readonly language: Language;
  readonly known: Known;
  readonly slugs: readonly string[];
}

function readEssay(
  content: Content,
  { folder, language, known, slugs }: Essay,
): { reading?: FrontMatterReading; faults: Diagnostic[] } {
  const found = folder.file(`${language}.mdx`);
  if (!found) {
    const file = `${folder.path}/${language}.mdx`;
    const message = "is missing: every essay is published in both languages";
    const remedy = "Write it, or move the other one out of src/essays";
    return { faults: [{ file, line: 1, column: 1, message, remedy }] };
  }
  const { path, bytes, text } = found;
  const encoding = encodingFaults(path, bytes);
  if (encoding.length > 0) return { faults: encoding };
  const reading = readFrontMatter(path, text, known, slugs);
  return { reading, faults: [...reading.faults, ...textFaults(path, text, known, content)] };
}

/** A file that an editor did not save as plain UTF-8: what stands in it is read wrongly, so nothing else is told. */
export function encodingFaults(file: string, bytes: Uint8Array): Diagnostic[] {
  const faults = invalidBytes(bytes).map(({ line, column, byte }) => ({
    file,
    line,
    column,
    message: `byte 0x${byte.toString(16).toUpperCase()} is not UTF-8: it looks like Latin-1 or another old encoding`,
    remedy: "Save the file as UTF-8",
  }));
  if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) return faults;
  const message = "begins with a byte order mark, which hides the front matter";
  return [{ file, line: 1, column: 1, message, remedy: "Save the file as UTF-8 without BOM" }, ...faults];
}

import { fileError } from "../database/fileFault.ts";
import type { FileRow } from "../database/files/cell.ts";
import { countReplaced, guessEncoding, textOf } from "../database/files/encodings.ts";
import { guessSeparator } from "../database/files/guessSeparator.ts";
import { type Encoding, encodings, type Separator, separators } from "../database/files/reading.ts";
import { RowSplitter } from "../database/files/splitRows.ts";
import { type Grid, type ImportChoices, ImportError } from "./grid.ts";

/** Characters from which the separator is guessed. */
const headLength = 200_000;
const separatorNames: Readonly<Record<string, Separator>> = {
  comma: ",",
  semicolon: ";",
  tab: "\t",
  bar: "|",
};
const names: Readonly<Record<Separator, string>> = { ",": "comma", ";": "semicolon", "\t": "tab", "|": "bar" };
const encodingNames: Partial<Record<Encoding, string>> = { "euc-kr": "EUC-KR (CP949)" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: They are what is looked for.
const binary = /[\u0000-\u0006\u000e-\u0019]/;

/** Reads a CSV, TSV or other delimited text of any encoding into its cells. */
export async function readTextGrid(file: File, choices: ImportChoices): Promise<Grid> {
  const notes: string[] = [];
  const { encoding, isSure } = choices.encoding
    ? { encoding: encodingNamed(choices.encoding), isSure: true }
    : await guessEncoding(file);
  let text = "";
  for await (const piece of textOf(file, encoding)) text += piece;
  text = text.replace(/^\uFEFF/, "");
  if (text.trim() === "") throw fileError({ kind: "empty" });
  if (/^\s*<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 1000))) throw fileError({ kind: "webPage" });
  if (binary.test(text.slice(0, headLength))) throw fileError({ kind: "binary" });
  if (encoding !== "utf-8")
    notes.push(`The text is ${encodingNames[encoding] ?? encoding.toUpperCase()}; it is written as UTF-8.`);
  if (!isSure)
    throw new ImportError(
      `The encoding is unclear; it looks most like ${encodingNames[encoding] ?? encoding}: ${JSON.stringify(
        text
          .replace(/[\p{ASCII}]+/gu, " ")
          .trim()
          .slice(0, 60),
      )}. Say which: --encoding ${encoding}, or one of ${encodings.join(", ")}.`,
    );
  const replaced = countReplaced(text);
  if (replaced > 0)
    notes.push(
      `${replaced} characters are broken (�): their bytes are none of ${encoding}. Look for a better copy, or give --encoding.`,
    );
  const separator = choices.separator ? separatorNamed(choices.separator) : separatorOf(file.name, text);
  const splitter = new RowSplitter(separator);
  const rows: FileRow[] = [...splitter.push(text), ...splitter.push("", true)];
  if (separator !== ",") notes.push(`Columns are parted by the ${names[separator]}.`);
  return { rows: rows.filter(hasText), isNamed: false, isCommaLikely: separator !== ",", notes };
}

function separatorOf(name: string, text: string): Separator {
  if (/\.(?:tsv|tab)(?:\.gz)?$/i.test(name)) return "\t";
  return guessSeparator(text.slice(0, headLength));
}

function separatorNamed(given: string): Separator {
  const found = separatorNames[given] ?? separators.find((separator) => separator === given);
  if (found) return found;
  throw new ImportError(`There is no separator "${given}". Give one of ${Object.keys(separatorNames).join(", ")}.`);
}

function encodingNamed(given: string): Encoding {
  const plain = given.toLowerCase().replace(/^(?:cp|ms|windows-)949$|^uhc$|^ks_c_5601-1987$/, "euc-kr");
  const found = encodings.find((encoding) => encoding === plain);
  if (found) return found;
  throw new ImportError(`There is no encoding "${given}". Give one of ${encodings.join(", ")}, or cp949.`);
}

function hasText({ cells }: FileRow): boolean {
  return cells.some((cell) => typeof cell === "string" && cell.trim() !== "");
}

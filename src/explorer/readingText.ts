import type { ColumnNote, FileNote, Reading } from "../database/files/reading.ts";
import { fillTemplate } from "../language/fillTemplate.ts";
import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import { readingWords } from "./readingWords.ts";

/** Text of the file between quotation marks. */
export const inQuotes = (text: string) => `“${text}”`;

/** A reading in a few words, its DuckDB type in brackets. */
export function readingLabel(reading: Reading, type: string, language: Language): string {
  return `${readingName(reading, language)} (${type})`;
}

function readingName(reading: Reading, language: Language): string {
  const words = readingWords[language];
  const name = words.types[reading.kind];
  if ("format" in reading) {
    const format = reading.format.replace(
      /%([Yymd])/g,
      (_, part: keyof typeof words.dateParts) => words.dateParts[part],
    );
    const named = fillTemplate(name, { format });
    return reading.format.includes("%y") ? fillTemplate(words.types.century, { type: named }) : named;
  }
  if (!("group" in reading)) return name;
  if ("flagged" in reading && reading.flagged) return words.types.flagged;
  const mark = /\s/.test(reading.group) ? words.space : reading.group;
  const grouped = reading.group ? fillTemplate(words.types.grouped, { type: name, mark }) : name;
  return reading.point === "," && reading.kind !== "integer" && reading.kind !== "huge"
    ? fillTemplate(words.types.comma, { type: grouped })
    : grouped;
}

/** A note on a column as a sentence. */
export function columnNoteText(note: ColumnNote, reading: Reading, language: Language): string {
  const { notes } = readingWords[language];
  const number = (value: number) => formatNumber(value, 0, language);
  switch (note.kind) {
    case "mixed":
      return fillTemplate(notes[`mixed${note.of === "number" ? "Number" : "Date"}${note.n === 1 ? "One" : ""}`], {
        n: number(note.n),
        sample: inQuotes(note.sample),
        line: String(note.line),
      });
    case "flags":
      return fillTemplate(note.n === 1 ? notes.flag : notes.flags, {
        n: number(note.n),
        sample: inQuotes(note.sample),
        line: String(note.line),
      });
    case "blank":
    case "unfit":
      return fillTemplate(notes[note.n === 1 ? (`${note.kind}One` as const) : note.kind], { n: number(note.n) });
    case "renamed":
      return fillTemplate(notes.renamed, { from: inQuotes(note.from) });
    case "nested":
    case "zoned":
      return notes[note.kind];
    default:
      return fillTemplate(notes[note.kind], { sample: inQuotes(note.sample), type: readingName(reading, language) });
  }
}

/** A note on a whole file as a sentence. */
export function fileNoteText(note: FileNote, language: Language): string {
  const { fileNotes } = readingWords[language];
  const number = (value: number) => formatNumber(value, 0, language);
  switch (note.kind) {
    case "skippedTop":
    case "skippedBottom":
      return fillTemplate(fileNotes[note.lines === 1 ? (`${note.kind}One` as const) : note.kind], {
        lines: number(note.lines),
        text: inQuotes(note.text),
      });
    case "short":
    case "surplus":
      return fillTemplate(fileNotes[note.n === 1 ? (`${note.kind}One` as const) : note.kind], {
        n: number(note.n),
        line: String(note.line),
      });
    case "replaced":
    case "errors":
    case "blankLines":
      return fillTemplate(fileNotes[note.n === 1 ? (`${note.kind}One` as const) : note.kind], { n: number(note.n) });
    case "sheets":
      return fillTemplate(fileNotes.sheets, { n: number(note.n), text: inQuotes(note.text) });
    case "noHeader":
    case "headerDoubt":
      return fillTemplate(fileNotes[note.kind], { text: inQuotes(note.text) });
    default:
      return fileNotes[note.kind];
  }
}

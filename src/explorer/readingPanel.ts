import { typeOf } from "../database/files/castSql.ts";
import {
  type Choices,
  type ColumnReport,
  encodings,
  type FileReport,
  isDoubt,
  isFileDoubt,
  separators,
} from "../database/files/reading.ts";
import { fillTemplate } from "../language/fillTemplate.ts";
import type { Language } from "../language/language.ts";
import { readNumber } from "../language/readNumber.ts";
import { quietButton } from "./quietButton.ts";
import { columnNoteText, fileNoteText, inQuotes, readingLabel } from "./readingText.ts";
import { readingWords } from "./readingWords.ts";

interface Panel {
  readonly report: FileReport;
  readonly choices: Choices;
  readonly language: Language;
  readonly onChoose: (change: (choices: Choices) => Choices) => void;
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  set: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), set);
  made.append(...children);
  return made;
}

function labelled(text: string, control: HTMLElement): HTMLLabelElement {
  return make("label", {}, make("span", { textContent: text }), control);
}

/** `key` finds the control again when the file has been read anew. */
function select(
  key: string,
  options: readonly { readonly value: string; readonly text: string }[],
  chosen: string,
  onChange: (value: string) => void,
): HTMLSelectElement {
  const made = make("select", {}, ...options.map(({ value, text }) => make("option", { value, textContent: text })));
  made.value = chosen;
  made.dataset.key = key;
  made.addEventListener("change", () => onChange(made.value));
  return made;
}

function input(key: string, value: string, onChange: (value: string) => void): HTMLInputElement {
  const made = make("input", { type: "text", defaultValue: value, autocomplete: "off", spellcheck: false });
  made.dataset.key = key;
  made.addEventListener("change", () => {
    made.defaultValue = made.value;
    onChange(made.value);
  });
  return made;
}

/** A field for a number of lines; what is none is said beneath it. */
function linesInput(key: string, value: number, wanted: string, onChange: (lines: number) => void): HTMLElement {
  const refusal = make("span", { id: `own-${crypto.randomUUID()}`, className: "own-refusal", role: "alert" });
  const control = input(key, String(value), (typed) => {
    const reading = readNumber(typed, { whole: true, range: [0, mostLines] });
    const isLines = reading.kind === "number" && fitsLines(reading.value);
    control.ariaInvalid = isLines ? null : "true";
    refusal.textContent = isLines ? "" : wanted;
    if (isLines) onChange(reading.value);
  });
  control.inputMode = "numeric";
  control.setAttribute("aria-describedby", refusal.id);
  return make("span", {}, control, refusal);
}

const mostLines = 1_000_000;
const fitsLines = (value: number) => Number.isInteger(value) && value >= 0 && value <= mostLines;

/** The controls of what holds for the whole file; those that its kind has. */
function fileControls({ report, language, onChoose }: Panel): HTMLElement {
  const words = readingWords[language];
  // Other cuts give other columns, for which no reading was chosen.
  const recut = (change: Choices) => onChoose((choices) => ({ ...choices, columns: {}, ...change }));
  const decide = (change: Choices) => onChoose((choices) => ({ ...choices, ...change }));
  const controls: HTMLElement[] = [];
  const add = (text: string, control: HTMLElement) => controls.push(labelled(text, control));
  const { encoding, separator, decimal, header, skipTop, skipBottom, sheet, sheets, nulls } = report;
  if (sheet !== undefined && sheets && sheets.length > 1) {
    const options = sheets.map((each) => ({ value: each, text: each }));
    add(
      words.sheet,
      select("sheet", options, sheet, (value) => onChoose(() => ({ sheet: value }))),
    );
  }
  if (encoding) {
    const options = encodings.map((value) => ({ value, text: words.encodings[value] }));
    add(
      words.encoding,
      select("encoding", options, encoding, (value) => decide({ encoding: value as typeof encoding })),
    );
  }
  if (separator) {
    const options = separators.map((value) => ({ value, text: words.separators[value] }));
    add(
      words.separator,
      select("separator", options, separator, (value) => recut({ separator: value as typeof separator })),
    );
  }
  if (decimal) {
    const options = ([".", ","] as const).map((value) => ({ value, text: words.decimals[value] }));
    add(
      words.decimal,
      select("decimal", options, decimal, (value) => decide({ decimal: value as typeof decimal })),
    );
  }
  if (header !== undefined) {
    const options = ([true, false] as const).map((value) => ({ value: `${value}`, text: words.headers[`${value}`] }));
    add(
      words.header,
      select("header", options, `${header}`, (value) => decide({ header: value === "true" })),
    );
  }
  if (skipTop !== undefined)
    add(
      words.skipTop,
      linesInput("skipTop", skipTop, words.linesWanted, (lines) =>
        lines === skipTop ? decide({ skipTop: lines }) : recut({ skipTop: lines }),
      ),
    );
  if (skipBottom !== undefined)
    add(
      words.skipBottom,
      linesInput("skipBottom", skipBottom, words.linesWanted, (lines) => decide({ skipBottom: lines })),
    );
  if (nulls) {
    const control = input("nulls", nulls.join(", "), (value) =>
      decide({
        nulls: value
          .split(",")
          .map((word) => word.trim())
          .filter(Boolean),
      }),
    );
    control.placeholder = words.nullsHint;
    add(words.nulls, control);
  }
  return make("div", { className: "own-controls" }, ...controls);
}

function columnItem(column: ColumnReport, i: number, panel: Panel): HTMLLIElement {
  const { language, onChoose } = panel;
  const words = readingWords[language];
  const readings = [column.reading, ...column.offers];
  const options = readings.map((reading, place) => ({
    value: String(place),
    text: readingLabel(reading, typeOf(reading), language),
  }));
  const choose = (value: string) => {
    const reading = readings[Number(value)];
    if (reading) onChoose((choices) => ({ ...choices, columns: { ...choices.columns, [i]: reading } }));
  };
  const [before = "", after = ""] = words.readAs.split("{name}");
  const label = make("span", {}, before, make("strong", { textContent: column.name }), after);
  const control = select(`column ${i}`, options, "0", choose);
  const about = make("div", { id: `own-${crypto.randomUUID()}`, className: "own-about" });
  control.setAttribute("aria-describedby", about.id);
  const samples = column.samples.map(inQuotes).join(", ");
  about.append(
    make("p", {
      className: "own-samples",
      textContent: samples === "" ? words.noSamples : fillTemplate(words.samples, { samples }),
    }),
  );
  for (const note of column.notes) {
    const line = make("p", { textContent: columnNoteText(note, column.reading, language) });
    if (isDoubt(note)) line.dataset.doubt = note.kind;
    about.append(line);
  }
  return make("li", {}, make("label", {}, label, control), about, ...missingButtons(column, i, panel));
}

/** Buttons that make missing values of the few words that keep a column from being numbers or dates. */
function missingButtons({ notes }: ColumnReport, i: number, { report: { nulls }, language, onChoose }: Panel): Node[] {
  const mixed = notes.find((note) => note.kind === "mixed");
  if (!mixed || !nulls || mixed.words.length === 0) return [];
  const buttons = mixed.words.map((each) => {
    const word = each.trim();
    const button = quietButton(fillTemplate(readingWords[language].asNull, { word: inQuotes(word) }), () =>
      onChoose((choices) => ({ ...choices, nulls: [...nulls, word] })),
    );
    button.dataset.key = `null ${i} ${word}`;
    return button;
  });
  return [make("p", { className: "own-missing" }, ...buttons)];
}

/** What was skipped, filled in or guessed in the file as a whole. */
function fileNotes({ report, language }: Panel): HTMLElement[] {
  return report.notes.map((note) => {
    const line = make("p", { textContent: fileNoteText(note, language) });
    if (isFileDoubt(note)) line.dataset.doubt = note.kind;
    return line;
  });
}

function sqlPart({ report, language }: Panel): HTMLElement {
  const words = readingWords[language];
  const said = make("span", { role: "status" });
  const copy = quietButton(words.copySql, async () => {
    said.textContent = await navigator.clipboard.writeText(report.sql).then(
      () => words.copied,
      () => words.notCopied,
    );
  });
  copy.dataset.key = "sql";
  const text = make("pre", { className: "sql", tabIndex: 0, textContent: report.sql });
  return make("details", {}, make("summary", { textContent: words.sql }), text, make("p", {}, copy, " ", said));
}

/** Everything about how a file was read, each part of which the reader can change. */
export function readingPanel(panel: Panel): HTMLDetailsElement {
  const { report, language } = panel;
  const words = readingWords[language];
  const doubts = report.columns.flatMap(({ notes }) => notes.filter(isDoubt)).length;
  const notes = fileNotes(panel);
  const questions = doubts + notes.filter(({ dataset }) => dataset.doubt).length;
  const summary = make("summary", { textContent: words.how });
  if (questions > 0) {
    const text = questions === 1 ? words.question : fillTemplate(words.questions, { n: questions });
    summary.append(" ", make("span", { className: "own-questions", textContent: text }));
  }
  const columns = make(
    "ol",
    { className: "own-columns" },
    ...report.columns.map((column, i) => columnItem(column, i, panel)),
  );
  return make(
    "details",
    { className: "own-reading", open: questions > 0 },
    summary,
    fileControls(panel),
    ...notes,
    columns,
    ...(report.sql ? [sqlPart(panel)] : []),
  );
}

import { type Content, contentOf } from "../content/content.ts";
import { isPrintedAs, measureOfUnit } from "../facts/measure.ts";
import type { Proof } from "../facts/proof.ts";
import { displayValue } from "../language/displayValue.ts";
import { type Language, languages } from "../language/language.ts";
import { units } from "../language/units.ts";
import { fitOf } from "./candidate.ts";
import { datingYears, isTheNumber, type UnprovedNumber, unprovedNumbers } from "./locateNumber.ts";
import { NotWritten } from "./notWritten.ts";
import { placeFact } from "./placeFact.ts";
import { placeMeant, placeText } from "./placeMeant.ts";
import { printedNumber } from "./printedNumber.ts";
import type { Proposal } from "./proposal.ts";
import { type Entry, entryId, writeEntry } from "./writeEntry.ts";

/** What is to be written where. */
export interface Writing extends Entry {
  readonly proposal: Proposal;
  /** The number as it was asked for, and its language. */
  readonly text: string;
  readonly language: Language;
  /** Places "file:line:column" that say which number is meant where several could be. */
  readonly at: readonly string[];
}

/**
 * Writes a proposal down as a fact, and names it in both texts in place of the number. All three files are written or
 * none. Gives the id and the places. Throws NotWritten where a text has the number never, or twice, or otherwise.
 */
export function writeProposal(writing: Writing, content: Content = contentOf()): { id: string; places: string[] } {
  const { proposal, essay } = writing;
  const id = entryId(writing, content);
  // A year that only dates a statement needs no proof, and may have one: who writes it says that it is a result.
  const numbers: Standing = {
    needed: unprovedNumbers(essay, content),
    dating: proposal.unit === "year" ? datingYears(essay, content) : [],
  };
  const placed = languages.map((language) => inText(writing, id, numbers, language));
  writeEntry(
    writing,
    id,
    placed.map(({ replacement }) => replacement),
    content,
  );
  return { id, places: placed.map(({ place }) => place) };
}

/** The numbers that need a proof, and the years that may have one: of these, only where none of those fits. */
interface Standing {
  readonly needed: readonly UnprovedNumber[];
  readonly dating: readonly UnprovedNumber[];
}

function inText(writing: Writing, id: string, numbers: Standing, language: Language) {
  const { proposal } = writing;
  const { unit, digits, value } = proposal;
  const number = theOne(writing, numbers, language);
  const fact = { id, unit, digits, computed: value } satisfies Partial<Proof>;
  const placement = placeFact(number.source, number.index, fact, language);
  const place = placeText(number);
  if (!placement) {
    const shown = displayValue(value, { unit, digits }, language);
    throw new NotWritten(
      `${place}: the text has "${number.text}", where the fact would show "${shown}". Write the number so, or name the fact by hand`,
    );
  }
  const { from, to, text } = placement;
  const after = number.source.slice(0, from) + text + number.source.slice(to);
  return { place, replacement: { file: number.file, before: number.source, after } };
}

/** The one unproved number of a text that the fact stands for. */
function theOne(
  { proposal, text, language: asked, at, essay }: Writing,
  { needed, dating }: Standing,
  language: Language,
) {
  const file = `src/essays/${essay}/${language}.mdx`;
  const told = at.find((place) => place.startsWith(`${file}:`));
  const all = [...needed, ...dating].filter((number) => number.language === language && gives(number, proposal));
  const own = all.filter((number) => !number.isInHead && (language !== asked || told || isTheNumber(number, text)));
  const first = own.filter((number) => needed.includes(number));
  const fitting = told || first.length === 0 ? own : first;
  const places = fitting.map((number) => `${placeText(number)} ("${number.text}")`);
  if (told !== undefined) {
    const found = placeMeant(fitting, [told]);
    if (found && (placeText(found) === told || language !== asked || isTheNumber(found, text))) return found;
    throw new NotWritten(
      `${told} holds no unproved number of that value${places.length > 0 ? `; there is ${places.join(", ")}` : ""}`,
    );
  }
  const [only] = fitting;
  const inHead = all.find(({ isInHead }) => isInHead);
  if (!only && inHead)
    throw new NotWritten(
      `${placeText(inHead)} has it in the front matter, where no proof can stand: say it there without the number, and write it in the text`,
    );
  if (!only)
    throw new NotWritten(`${file} has no unproved number that ${proposal.text} would stand for: write it there first`);
  if (fitting.length > 1)
    throw new NotWritten(`${file} has it ${fitting.length} times; say which with --at: ${places.join(", ")}`);
  return only;
}

/** Whether a number of the text is printed as the proposal's value is. */
function gives({ text, phrase, language }: UnprovedNumber, { value, unit }: Proposal): boolean {
  const printed = printedNumber(phrase, language) ?? printedNumber(text, language);
  const { exponent } = units[unit];
  return (
    printed !== undefined &&
    isPrintedAs(measureOfUnit(unit), printed.kind) &&
    fitOf(value * 10 ** exponent, printed) !== undefined
  );
}

import { type Content, contentOf } from "../content/content.ts";
import { numbersInProse } from "../facts/numbersInProse.ts";
import type { EssayText } from "../facts/proofread.ts";
import { type Language, languages } from "../language/language.ts";
import { factEntry } from "./factEntry.ts";
import { claimsReading, type StandingClaim, sentenceClaims, textsOf } from "./locateClaim.ts";
import { NotWritten } from "./notWritten.ts";
import { placeMeant, placeText } from "./placeMeant.ts";
import type { ClaimProposal } from "./proposal.ts";
import { isWhole, twinClaim } from "./twinClaim.ts";
import { type Entry, entryId, writeEntry } from "./writeEntry.ts";

/** A condition that is to be written for a claim. */
export interface ClaimWriting extends Entry {
  readonly proposal: ClaimProposal;
  /** The words of the claim as they stand in the text of that language. */
  readonly text: string;
  readonly language: Language;
  /** Places "file:line:column" that say which words are meant, in either text. */
  readonly at: readonly string[];
}

/**
 * Writes a claim's condition into facts.yaml, and sets the claim's words in `<Claim>` in both texts: all three files or
 * none. Gives the id and the places. Throws NotWritten where it is not certain which words are meant; it then says what
 * is to be written by hand.
 */
export function writeClaim(writing: ClaimWriting, content: Content = contentOf()): { id: string; places: string[] } {
  const { essay, language, at } = writing;
  const id = entryId(writing, content);
  const texts = textsOf(essay, content);
  const [text, other] = [language, twinOf(language)].map((code) => texts.find((each) => each.language === code)) as [
    EssayText,
    EssayText,
  ];
  const own = theOne(writing, text);
  const twin = twinClaim({ own, text: other, sentences: sentenceClaims(text), at }, content);
  if (!twin) throw new NotWritten(byHand(writing, { id, own, other: other.file }));
  for (const claim of [own, twin]) refuseNumbers(claim);
  const both = languages.map((code) => (code === language ? own : twin));
  writeEntry(
    writing,
    id,
    both.map(({ file, source, from, to }) => ({
      file,
      before: source,
      after: `${source.slice(0, from)}<Claim id="${id}">${source.slice(from, to)}</Claim>${source.slice(to)}`,
    })),
    content,
  );
  return { id, places: both.map(placeText) };
}

const twinOf = (language: Language): Language => (language === "en" ? "ko" : "en");

/** The words that are asked for, which stand in the text once or where they are told to. */
function theOne({ text: words, at }: ClaimWriting, text: EssayText): StandingClaim {
  const found = claimsReading(words, text);
  const told = at.some((place) => place.startsWith(`${text.file}:`));
  const one = told ? placeMeant(found, at) : found.length === 1 ? found[0] : undefined;
  const places = found.map(placeText).join(", ");
  if (!one && found.length === 0)
    throw new NotWritten(`${text.file} does not have the words “${words}”: give the claim as it stands there`);
  if (!one)
    throw new NotWritten(
      told
        ? `the words “${words}” are not at that place; there is ${places}`
        : `${text.file} has “${words}” ${found.length} times; say which with --at: ${places}`,
    );
  if (!isWhole(one))
    throw new NotWritten(`${placeText(one)}: a component stands among the words. Give those before it or behind it`);
  return one;
}

/** A number in a claim would be proved by nobody: the condition speaks of its words. */
function refuseNumbers(claim: StandingClaim): void {
  const number = numbersInProse(claim.words, claim.language).find(({ text, result }) => !result && /\d/.test(text));
  if (number)
    throw new NotWritten(
      `${placeText(claim)}: “${claim.words}” holds the number ${number.text}, which needs a proof of its own. Prove it first, or give the words without it`,
    );
}

/** What an editor writes where the other text's sentence was not found. */
function byHand(writing: ClaimWriting, { id, own, other }: { id: string; own: StandingClaim; other: string }): string {
  const indented = (text: string) => text.trimEnd().replace(/^/gm, "    ");
  return [
    `No words of ${other} surely make the same claim. Say where they stand with --at ${other}:<line>:<column>, or write by hand`,
    `  at the end of src/essays/${writing.essay}/facts.yaml:`,
    indented(factEntry(id, writing.proposal)),
    `  ${placeText(own)}:`,
    indented(`<Claim id="${id}">${own.words}</Claim>`),
    `  ${other}, around the words that say the same:`,
    indented(`<Claim id="${id}">…</Claim>`),
  ].join("\n");
}

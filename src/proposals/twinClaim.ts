import type { Content } from "../content/content.ts";
import { placesIn } from "../content/placeAt.ts";
import type { EssayText } from "../facts/proofread.ts";
import { patternOf, type StandingClaim, sentenceClaims, unprovedClaimsOf } from "./locateClaim.ts";
import { placeMeant } from "./placeMeant.ts";

/** A claim, and the text that is to make it too. */
interface Asked {
  readonly own: StandingClaim;
  readonly text: EssayText;
  /** The sentences of the claim's own text. */
  readonly sentences: readonly StandingClaim[];
  /** Places "file:line:column" that say which words are meant. */
  readonly at: readonly string[];
}

/**
 * The words of the other text that make the same claim: those at the place that is told; the only claim of its kind and direction in the
 * section, or beside the same facts; else that of the sentence at the same place, or this sentence, in a section that has
 * as many sentences in both texts. Undefined where it is not certain which.
 */
export function twinClaim(asked: Asked, content: Content): StandingClaim | undefined {
  const { own, text, at } = asked;
  const all = unprovedClaimsOf(own.essay, content).filter(isWhole);
  const theirs = all.filter(({ file }) => file === text.file);
  if (at.some((place) => place.startsWith(`${text.file}:`))) return told(theirs, sentenceClaims(text), at);
  const isAlike = (each: StandingClaim) => each.section === own.section && saysTheSame(each, own);
  const alike = theirs.filter(isAlike);
  const rivals = all.filter(
    (each) => each.file === own.file && isAlike(each) && each.sentence.offset !== own.sentence.offset,
  );
  if (alike.length === 1 && rivals.length === 0) return alike[0];
  const beside = alike.filter((each) => factsOf(each) === factsOf(own));
  if (beside.length === 1 && factsOf(own) !== "") return beside[0];
  return counterpart(asked, alike);
}

/** The claim at a place, that of the sentence around it, or that sentence. */
function told(claims: readonly StandingClaim[], sentences: readonly StandingClaim[], at: readonly string[]) {
  const around = sentences.find((each) => holds(each, at));
  const within = claims.find(({ sentence }) => sentence.offset === around?.sentence.offset);
  return within ?? (around && isWhole(around) ? around : placeMeant(claims, at));
}

/**
 * What stands where the claim's sentence stands, in a section of as many sentences that name the same facts there: the
 * claim of the same kind in that sentence, or the sentence itself where the section has no such claim.
 */
function counterpart({ own, text, sentences }: Asked, alike: readonly StandingClaim[]): StandingClaim | undefined {
  const [here, there] = [sentences, sentenceClaims(text)].map((each) =>
    each.filter(({ section }) => section === own.section),
  ) as [StandingClaim[], StandingClaim[]];
  const twin = there[here.findIndex(({ sentence }) => sentence.offset === own.sentence.offset)];
  if (!twin || here.length !== there.length || factsOf(twin) !== factsOf(own)) return undefined;
  if (alike.length > 0) return alike.find(({ sentence }) => sentence.offset === twin.sentence.offset);
  return isWhole(twin) && saysTheSame(twin, own) ? twin : undefined;
}

/** Whether two claims are of one kind and direction; years and multiples may stand in other words of the sentence. */
function saysTheSame(a: StandingClaim, b: StandingClaim): boolean {
  const [one, other] = [a, b].map((each) =>
    JSON.stringify({
      ...patternOf(each),
      since: undefined,
      year: undefined,
      years: undefined,
      times: undefined,
      side: undefined,
    }),
  );
  return one === other;
}

const factsOf = ({ sentence }: StandingClaim) => [...sentence.ids].sort().join(" ");

/** Whether the words hold no component and no mark of Markdown's that begins a block: they can be set in a claim. */
export const isWhole = ({ source, from, to }: StandingClaim) => !/[<>{}|]/.test(source.slice(from, to));

/** Whether a place lies in the words. */
function holds({ file, source, from, to }: StandingClaim, at: readonly string[]): boolean {
  const [start, end] = [from, to].map(placesIn(source));
  return at.some((place) => {
    const [, line, column] = /:(\d+):(\d+)$/.exec(place) ?? [];
    const order = (a: { line: number; column: number }) => a.line * 1e6 + a.column;
    const asked = order({ line: Number(line), column: Number(column) });
    return place.startsWith(`${file}:`) && start && end && order(start) <= asked && asked <= order(end);
  });
}

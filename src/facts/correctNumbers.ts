import { isDeepStrictEqual } from "node:util";
import { isMap, isNode, isSeq, parse, parseDocument, stringify } from "yaml";
import { displayedInKorean } from "../language/displayedInKorean.ts";
import type { Bilingual } from "../language/language.ts";
import { particleAfter } from "../language/particle.ts";
import type { Corrected, Correction } from "./corrections.ts";
import type { Proof } from "./proof.ts";
import { shownAsSize, shownChange } from "./shownAsSize.ts";
import { shownText } from "./shownText.ts";

/** Published numbers of an essay that read otherwise now, by fact: as English showed them before, and shows them now. */
export function changesBetween(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): Correction["changes"] {
  return Object.fromEntries(
    Object.entries(before).flatMap(([id, from]) => {
      const to = now[id];
      return to === undefined || to === from ? [] : [[id, { from, to }] as const];
    }),
  );
}

/** Published numbers of an essay that its text shows no more, by fact: as English showed them last. */
export function withdrawnBetween(
  before: Readonly<Record<string, string>>,
  shown: readonly string[],
): Correction["withdrawn"] {
  return Object.fromEntries(Object.entries(before).filter(([id]) => !shown.includes(id)));
}

/**
 * What a correction says to readers where its author says nothing: each fact in its own words, and its number as the
 * essay's sentences show it.
 */
export function plainCorrection(
  { changes, withdrawn = {} }: Corrected,
  proofs: ReadonlyMap<string, Proof>,
  sources: Bilingual = { en: "", ko: "" },
): Bilingual {
  const entries = Object.entries(changes).map(([id, change]) => ({ id, change, proof: proofs.get(id) }));
  const [english, korean] = [sources.en, sources.ko].map(shownAsSize) as [ReadonlySet<string>, ReadonlySet<string>];
  const gone = Object.entries(withdrawn).map(([id, was]) => ({ id, was, proof: proofs.get(id) }));
  return {
    en: [
      ...entries.map(({ id, change, proof }) => {
        const { from, to } = shownChange(id, change, english);
        return `${proof?.says.en ?? id}: ${to}, published as ${from}.`;
      }),
      ...gone.map(({ id, was, proof }) => `${proof?.says.en ?? id}: published as ${was}, and withdrawn from the text.`),
    ].join(" "),
    ko: [
      ...entries.map(({ id, change, proof }) => {
        const { from, to, absolute } = shownChange(id, change, korean);
        const text = (proof && shownText(proof, "ko", { absolute })) ?? to;
        const was = displayedInKorean(from, proof?.unit) ?? from;
        return `${proof?.says.ko ?? id}: ${was}에서 ${text}${particleAfter(text, "으로/로")} 고쳤다.`;
      }),
      ...gone.map(({ id, was, proof }) => {
        const text = displayedInKorean(was, proof?.unit) ?? was;
        return `${proof?.says.ko ?? id}: ${text}${particleAfter(text, "으로/로")} 실었다가 본문에서 뺐다.`;
      }),
    ].join(" "),
  };
}

/** An entry of the log as it is written. */
type Entry = Pick<Correction, "date" | "says"> & Corrected;

const head = "# yaml-language-server: $schema=../../facts/corrections.schema.json\n";

/** The text of corrections.yaml with an entry more, above the others; what stands in it already, notes included, stays. */
export function withCorrection(text: string | undefined, { date, says, ...numbers }: Entry): string {
  const filled = Object.entries(numbers).filter(([, each]) => Object.keys(each).length > 0);
  const written = stringify([{ date, ...Object.fromEntries(filled), says }], {
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
    lineWidth: 0,
  });
  const entries: unknown = parse(text ?? "");
  if (!text || !Array.isArray(entries) || entries.length === 0) return head + written;
  const opening = /^(?:[ \t]*(?:#.*)?(?:\r?\n|$))*/.exec(text)?.[0] ?? "";
  return opening + written + text.slice(opening.length);
}

/**
 * The text of corrections.yaml with other words in its newest entry, the first; all else stays. Undefined where that
 * entry is published: `published` is the file as it was last committed, empty where it was not.
 */
export function withOtherWords(text: string, published: string, says: Bilingual): string | undefined {
  const { contents } = parseDocument(text);
  const first = isSeq(contents) ? contents.items[0] : undefined;
  const node = isMap(first) ? first.get("says", true) : undefined;
  if (!isNode(node) || !node.range) return undefined;
  const [entry] = parse(text) as Correction[];
  const before = (parse(published) ?? []) as Correction[];
  const isEntry = ({ date, changes, withdrawn }: Correction) =>
    date === entry?.date && isDeepStrictEqual([changes, withdrawn], [entry.changes, entry.withdrawn]);
  if (before.some(isEntry)) return undefined;
  const [from, to] = node.range;
  const words = `{ en: ${JSON.stringify(says.en)}, ko: ${JSON.stringify(says.ko)} }`;
  const end = text.slice(from, to).trimEnd().length + from;
  return text.slice(0, from).replace(/\n[ \t]*$/, " ") + words + text.slice(end);
}

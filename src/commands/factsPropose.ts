// Searches the data for every unproved number and claim of an essay: npm run facts:propose -- us-china-crossover
import { contentOf } from "../content/content.ts";
import { findClaim } from "../proposals/findClaim.ts";
import { findProof, readSearchIndex } from "../proposals/findProof.ts";
import { patternOf, unprovedClaimsOf } from "../proposals/locateClaim.ts";
import { missingTexts, type UnprovedNumber, unprovedNumbers } from "../proposals/locateNumber.ts";
import { surroundingsOf } from "../proposals/numberSurroundings.ts";
import { placeText } from "../proposals/placeMeant.ts";
import { printedNumber } from "../proposals/printedNumber.ts";
import type { ClaimProposal, Proposal } from "../proposals/proposal.ts";
import { proposalsJson, proposalText } from "../proposals/proposalText.ts";
import { readArguments } from "./readArguments.ts";
import { stop, stopAtFaults } from "./stop.ts";
import { tellOpenDatasets } from "./tellOpenDatasets.ts";

const usage = `npm run facts:propose -- <slug> [--language en|ko] [--limit <count>] [--json]

  <slug>             the essay whose unproved numbers and claims are searched for
  --language <code>  one of its texts; English alone without it, since both hold the same numbers
  --limit <count>    how many proofs are listed for each number and claim; 3
  --json             a list of { file, line, column, text, proposals } and nothing else (npm run --silent)
`;
const { words, values, flags } = readArguments(process.argv.slice(2), {
  usage,
  values: ["language", "limit"],
  flags: ["json"],
});
tellOpenDatasets(contentOf());
const slugs = contentOf()
  .essays()
  .map(({ slug }) => slug);
const [essay = ""] = words;
if (words.length !== 1 || !slugs.includes(essay))
  stop(`${essay ? `There is no essay ${words.join(" ")}.` : "Name an essay."} src/essays holds: ${slugs.join(", ")}.`);
const language = values.language?.[0] ?? "en";
if (language !== "en" && language !== "ko") stop(`There is no language "${language}" here: en or ko.`);
const limit = Number(values.limit?.[0] ?? 3);
if (!Number.isInteger(limit) || limit < 1)
  stop(`--limit ${values.limit?.[0]} is no count. Give a whole number from 1.`);
const text = `src/essays/${essay}/${language}.mdx`;
if (missingTexts(essay).includes(text)) stop(`There is no file ${text}. Write it first.`);

const isOwn = (each: { language: string }) => each.language === language;
const [numbers, inHead] = [false, true].map((head) =>
  unprovedNumbers(essay).filter((number) => isOwn(number) && number.isInHead === head),
) as [UnprovedNumber[], UnprovedNumber[]];
const claims = unprovedClaimsOf(essay).filter(isOwn);
const index = await readSearchIndex().catch(stopAtFaults);
const { proofs } = index.known;
const isJson = flags.has("json");
const listed: object[] = [];

interface Searched {
  readonly text: string;
  /** What is handed to facts:find, so that it finds the same. */
  readonly asked: string;
  readonly place: string;
  readonly proposals: readonly (Proposal | ClaimProposal)[];
  readonly total: number;
  /** Why nothing was searched for. */
  readonly refusal?: string | undefined;
}

function show({ text, asked, place, proposals, total, refusal }: Searched): void {
  const [, file, line, column] = /^(.*):(\d+):(\d+)$/.exec(place) ?? [];
  listed.push({ file, line: Number(line), column: Number(column), text, proposals: proposalsJson(proposals) });
  if (isJson) return;
  console.log(`${place} ${text}${refusal ? `: ${refusal}` : ""}`);
  for (const [i, proposal] of proposals.entries()) console.log(proposalText(proposal, i + 1).replace(/^/gm, "  "));
  if (proposals.length === 0 && !refusal) console.log("  Nothing in the data gives it.");
  if (total > proposals.length) console.log(`  ${total} ways in all`);
  if (proposals.length === 0) {
    console.log();
    return;
  }
  const choice = proposals.length === 1 ? "1" : `<1–${proposals.length}>`;
  console.log(`  npm run facts:find -- ${shellQuoted(asked)} --essay ${essay} --at ${place} --write ${choice}\n`);
}

for (const number of numbers) {
  const { text, phrase } = number;
  const printed = printedNumber(phrase, number.language) ?? printedNumber(text, number.language);
  const found = printed
    ? await findProof(index, printed, surroundingsOf(number, proofs), limit)
    : { proposals: [], total: 0 };
  const refusal = printed ? undefined : "no number that can be searched for";
  show({ text, asked: phrase, place: placeText(number), ...found, refusal });
}
for (const claim of claims) {
  // The sentence may say what its words leave open: what is compared, since when.
  const pattern = patternOf(claim);
  const found = pattern
    ? await findClaim(index, claim.words, pattern, surroundingsOf(claim, proofs), limit)
    : { proposals: [], total: 0 };
  const refusal = pattern ? undefined : "no claim that can be searched for: write its condition by hand";
  const { words } = claim;
  show({ text: words, asked: words, place: placeText(claim), ...found, refusal });
}
if (isJson) console.log(JSON.stringify(listed, null, 2));
else {
  for (const number of inHead)
    console.log(
      `${placeText(number)} ${number.text}: no proof can stand in the front matter. Say it there without the number.`,
    );
  const count = numbers.length + inHead.length;
  if (count + claims.length === 0) console.log(`${essay}: no number and no claim stands unproved.`);
  else {
    console.log(`${count} number(s) without a proof, ${claims.length} claim(s) without a condition.`);
    console.log(
      "Writing one moves the columns behind it in its line: where a place is refused, run facts:propose again.",
    );
  }
}

/** An argument as a shell takes it, whatever stands in it. */
function shellQuoted(text: string): string {
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}

// Searches the data for every unproved number of an essay: npm run facts:propose -- us-china-crossover
import { contentOf } from "../content/content.ts";
import { findProof, readSearchIndex } from "../proposals/findProof.ts";
import { missingTexts, unprovedNumbers } from "../proposals/locateNumber.ts";
import { surroundingsOf } from "../proposals/numberSurroundings.ts";
import { printedNumber } from "../proposals/printedNumber.ts";
import { proposalsJson, proposalText } from "../proposals/proposalText.ts";
import { readArguments } from "./readArguments.ts";
import { stop, stopAtFaults } from "./stop.ts";
import { tellOpenDatasets } from "./tellOpenDatasets.ts";

const usage = `npm run facts:propose -- <slug> [--language en|ko] [--limit <count>] [--json]

  <slug>             the essay whose unproved numbers are searched for
  --language <code>  one of its texts; English alone without it, since both hold the same numbers
  --limit <count>    how many proofs are listed for each number; 3
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

const numbers = unprovedNumbers(essay).filter((number) => number.language === language);
const index = await readSearchIndex().catch(stopAtFaults);
const found = [];
for (const number of numbers) {
  const { file, line, column, text, phrase } = number;
  const printed = printedNumber(phrase, number.language) ?? printedNumber(text, number.language);
  const { proposals, total } = printed
    ? await findProof(index, printed, surroundingsOf(number, index.known.proofs), limit)
    : { proposals: [], total: 0 };
  found.push({ file, line, column, text, proposals: proposalsJson(proposals) });
  if (flags.has("json")) continue;
  console.log(`${file}:${line}:${column} ${text}${printed ? "" : ": no number that can be searched for"}`);
  for (const [i, proposal] of proposals.entries()) console.log(proposalText(proposal, i + 1).replace(/^/gm, "  "));
  if (proposals.length === 0 && printed) console.log("  Nothing in the data gives it.");
  if (total > proposals.length) console.log(`  ${total} ways in all`);
  console.log(
    `  npm run facts:find -- "${phrase}" --essay ${essay} --at ${file}:${line}:${column} --write <1–${Math.max(1, proposals.length)}>\n`,
  );
}
if (flags.has("json")) console.log(JSON.stringify(found, null, 2));
else
  console.log(
    numbers.length === 0 ? `${essay}: no number stands unproved.` : `${numbers.length} number(s) without a proof.`,
  );

// Searches the bundled data for what proves a number or a claim: npm run facts:find -- "76.7%" --near "China, United States, 2021"
import { contentOf } from "../content/content.ts";
import { englishIn, englishRemedy, latinWordsKnown } from "../facts/englishInKorean.ts";
import { type Language, languages } from "../language/language.ts";
import { type ClaimPattern, claimIn } from "../proposals/claimPattern.ts";
import { findClaim } from "../proposals/findClaim.ts";
import { findProof, readSearchIndex } from "../proposals/findProof.ts";
import { patternOf, type StandingClaim, unprovedClaimsOf } from "../proposals/locateClaim.ts";
import { missingTexts } from "../proposals/locateNumber.ts";
import { NotWritten } from "../proposals/notWritten.ts";
import { claimSurroundings, numberSurroundings, standingClaim } from "../proposals/numberSurroundings.ts";
import { printedNumber } from "../proposals/printedNumber.ts";
import { proposalsJson, proposalText } from "../proposals/proposalText.ts";
import { writeClaim } from "../proposals/writeClaim.ts";
import { writeProposal } from "../proposals/writeProposal.ts";
import { readArguments } from "./readArguments.ts";
import { stop, stopAtFaults } from "./stop.ts";
import { tellOpenDatasets } from "./tellOpenDatasets.ts";

const usage = `npm run facts:find -- "<number>" [--near "<words>"] [--essay <slug>] [--json]

  "76.7%"            the number as it is printed, in either language: "$2.5 billion", "3억 명", "three quarters", "over 90%"
  "fell every year since 2018"   or a claim: every year, the largest, twice that, more than that, never, the first time since
  --near "<words>"   what stands around it: names, years, the whole sentence
  --essay <slug>     the essay it belongs to; its text, datasets and figures count, and its sentence if the number is in it
  --json             the list as JSON and nothing else (npm run --silent); without facts that rest on no SQL
  --limit <count>    how many are listed; 5, or 20 as JSON
  --write <number>   writes that proposal into facts.yaml and names it in both texts of --essay; all three files or none
                     a claim is given in the words of the text, which are set in <Claim>
  --at <file:l:c>    which number or claim is meant, where a text has it more than once; once for each language
  --id <id>          the id of the fact written
`;
const { words, values, flags } = readArguments(process.argv.slice(2), {
  usage,
  values: ["near", "essay", "limit", "write", "at", "id"],
  flags: ["json"],
});
const isJson = flags.has("json");
const [text = ""] = words;
if (words.length !== 1)
  stop(words.length === 0 ? `Name a number.\n${usage}` : `One number at a time: quote it, as in "${words.join(" ")}".`);
const [near] = values.near ?? [];
const [essay] = values.essay ?? [];
const limit = Number(values.limit?.[0] ?? (isJson ? 20 : 5));
if (!Number.isInteger(limit) || limit < 1)
  stop(`--limit ${values.limit?.[0]} is no count. Give a whole number from 1.`);
tellOpenDatasets(contentOf());
const slugs = contentOf()
  .essays()
  .map(({ slug }) => slug);
if (essay !== undefined && !slugs.includes(essay))
  stop(`There is no essay ${essay}. src/essays holds: ${slugs.join(", ")}.`);
if (essay !== undefined && missingTexts(essay).length === languages.length)
  stop(`src/essays/${essay} has no texts: ${missingTexts(essay).join(" and ")} are missing. Write them first.`);

const write = values.write?.[0] === undefined ? undefined : Number(values.write[0]);
if (write !== undefined && (!Number.isInteger(write) || write < 1))
  stop(`--write ${values.write?.[0]} is no number of the list. Give a whole number from 1.`);
if (write !== undefined && essay === undefined) stop("--write needs the essay that the fact is for: --essay <slug>.");
if (write !== undefined && isJson)
  stop("--json lists proposals and --write writes one: ask for the list first, then write without --json.");
const { at = [] } = values;
const texts = essay === undefined ? [] : languages.map((code) => `src/essays/${essay}/${code}.mdx`);
const stray = at.find((place) => !texts.includes(/^(.+):\d+:\d+$/.exec(place)?.[1] ?? ""));
if (stray !== undefined)
  stop(
    essay === undefined
      ? "--at says a place in a text: name its essay with --essay <slug>."
      : `--at ${stray} is no place in a text of ${essay}. Give <file>:<line>:<column> with ${texts.join(" or ")}.`,
  );

const language: Language = /[가-힣]/.test(`${text}${near ?? ""}`) ? "ko" : "en";
const number = printedNumber(text, language);
const claimed = claimIn(text);
// Words that say little by themselves, as "for the first time since 2012", are read with their sentence in the essay.
const standing = claimed || essay === undefined ? undefined : standingClaim(text, { essay, language, at });
const holdsClaim = (claim: StandingClaim) =>
  standing && claim.file === standing.file && standing.from <= claim.from && claim.to <= standing.to;
const isClaim = standing && (!number || unprovedClaimsOf(standing.essay).some(holdsClaim));
const pattern = claimed ?? (isClaim ? patternOf(standing) : undefined);
const printed = pattern ? undefined : number;
if (!printed && !pattern)
  stop(
    `"${text}" cannot be read as a number. Write it as it is printed: "76.7%", "$2.5 billion", "3억 명", "세 배"; or a claim: "fell every year since 2018".`,
  );
const index = await readSearchIndex().catch(stopAtFaults);
const given = { text, language, near, essay, at, proofs: index.known.proofs };
const surroundings = pattern ? claimSurroundings(given) : numberSurroundings(given);
const count = Math.max(limit, write ?? 0);
const { proposals, total, nearest } = printed
  ? await findProof(index, printed, surroundings, count)
  : { ...(await findClaim(index, text, pattern as ClaimPattern, surroundings, count)), nearest: [] };

if (write !== undefined && essay !== undefined && proposals.length > 0) {
  const proposal = proposals[write - 1];
  if (!proposal) stop(`There is no proposal ${write}: ${proposals.length} were found for ${text}. Nothing is written.`);
  const asked = { essay, text, language, at, id: values.id?.[0], taken: new Set(index.known.proofs.keys()) };
  try {
    const { id, places } =
      proposal.unit === null ? writeClaim({ ...asked, proposal }) : writeProposal({ ...asked, proposal });
    const named = proposal.unit === null ? `<Claim id="${id}">` : `<Fact id="${id}" />`;
    console.log(`${proposalText(proposal, write)}\n`);
    console.log(`Written as ${named}: ${places.join(", ")}${proposal.fact ? "" : `, src/essays/${essay}/facts.yaml`}`);
    if (proposal.fact === null) {
      console.log("Read what says says in both languages, and correct it.");
      const english = englishIn(proposal.says.ko, latinWordsKnown(contentOf()));
      if (english.length > 0)
        console.error(
          `src/essays/${essay}/facts.yaml: ${id} holds English in Korean: ${english.join(", ")}. ${englishRemedy}.`,
        );
    }
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    stop(`Nothing is written. ${error.message}${error.message.includes("\n") ? "" : "."}`);
  }
  process.exit(0);
}

if (isJson) console.log(JSON.stringify(proposalsJson(proposals), null, 2));
else for (const [i, proposal] of proposals.entries()) console.log(`${proposalText(proposal, i + 1)}\n`);
if (total > proposals.length && proposals.length > 0)
  console.error(
    `${total} ways of getting ${text} were found; the likeliest ${proposals.length} are listed. Words with --near order them.`,
  );
if (proposals.length === 0) {
  console.error(`Nothing in the data ${pattern ? `bears out “${text}”` : `gives ${text}`}.`);
  if (nearest.length > 0) console.error("The nearest values, which do not prove it:");
  for (const each of nearest) console.error(`  ${each.text}  ${each.says.en}\n    ${each.sql}`);
  process.exitCode = 1;
}

// Brings in the next editions of datasets: npm run data:refresh -- world-bank-gdp --dry-run
import { readFileSync, rmSync } from "node:fs";
import { buildDay } from "../content/buildDay.ts";
import { cacheFolder } from "../content/cacheFolder.ts";
import { contentOf, type DatasetFolder } from "../content/content.ts";
import { laterEdition } from "../datasets/laterEdition.ts";
import { datasetReadings } from "../datasets/readDatasets.ts";
import { tableName } from "../datasets/tableSql.ts";
import { answerStore } from "../refresh/answerStore.ts";
import { type Ask, askPublisher, askStore } from "../refresh/ask.ts";
import { askFile } from "../refresh/askFile.ts";
import { changedMeanwhile } from "../refresh/changedMeanwhile.ts";
import { realOutside } from "../refresh/outside.ts";
import { type Outcome, refreshDataset } from "../refresh/refreshDataset.ts";
import { writeTogether } from "../refresh/writeTogether.ts";
import { askersOf } from "./askersOf.ts";
import { impactBetween } from "./impactBetween.ts";
import { namedDatasets } from "./namedDatasets.ts";
import { readArguments } from "./readArguments.ts";
import { stop, stopAtFaults } from "./stop.ts";
import { wouldBe } from "./wouldBe.ts";

const usage = `npm run data:refresh -- [name …] [--dry-run] [--replay] [--accept] [--cache <folder>]

Fetches the next edition of every dataset that says how, or of those named, checks it against the one before, tells what
changes in essays and notebooks, and writes table and descriptor together. Ends with 0 only where all were written or are current.

  --dry-run         tells all of it and writes nothing
  --replay          takes the answers that were kept last time instead of asking anybody
  --accept          takes what only the edition before speaks against: read first what was refused, and why
  --file <path>     takes a file that somebody fetched in place of the one answer; one dataset at a time
  --fetched <day>   the day on which it was fetched, else today
  --copy <address>  where it was read, if that is a copy and not the publisher's own
  --cache <folder>  where answers are kept, else $TIDELINE_CACHE, else the folder of your caches
`;
const { words, values, flags } = readArguments(process.argv.slice(2), {
  usage,
  values: ["cache", "file", "fetched", "copy"],
  flags: ["dry-run", "replay", "accept"],
});
if (flags.has("accept") && words.length === 0) stop("--accept is for what was looked at: name the datasets.");
const content = contentOf();
const store = answerStore(values.cache?.at(-1) ?? cacheFolder());
const [file, fetched, copy] = ["file", "fetched", "copy"].map((name) => values[name]?.at(-1));
if (file === undefined && (fetched ?? copy) !== undefined)
  stop("--fetched and --copy say something of a --file: name it.");
if (copy !== undefined && !/^https?:$/.test(URL.parse(copy)?.protocol ?? ""))
  stop(`--copy ${copy} is no address: write it whole, as https://example.org/table.csv.`);
if (file !== undefined && words.length !== 1) stop("--file is the answer of one dataset: name it.");
const spec = {
  ask: file !== undefined ? askFetched(file) : flags.has("replay") ? askStore(store) : askPublisher(store, realOutside),
  today: buildDay(),
  isAccepted: flags.has("accept"),
  ...(copy !== undefined && { copy }),
  content,
};
type Fresh = Extract<Outcome, { kind: "new" }>;
const outcomes: Outcome[] = [];
for (const folder of chosen()) outcomes.push(await refreshDataset(folder, spec).catch(stopAtFaults));
const fresh = outcomes.filter((outcome) => outcome.kind === "new");
for (const outcome of outcomes) {
  if (outcome.kind === "refused") console.error(outcome.says);
  else if (outcome.kind === "current") console.log(outcome.says);
  else console.log(`\n## ${outcome.says}\n${[...outcome.lines, ...askersLines(outcome)].join("\n")}`);
}
const changes = fresh.flatMap(({ files }) => files);
if (changes.length > 0) {
  await tellImpact();
  if (flags.has("dry-run")) console.log("\nNothing was written.");
  else for (const edition of fresh) writeEdition(edition);
}
if (outcomes.some(({ kind }) => kind === "refused")) {
  console.error("What was refused stands as before.");
  process.exitCode = 1;
}

/** A file as the answer of the day on which it was fetched. */
function askFetched(path: string): Ask {
  const written = fetched ?? buildDay();
  const day = new Date(written);
  if (!/^\d{4}-\d\d-\d\d$/.test(written) || Number.isNaN(day.getTime()))
    stop(`--fetched ${fetched} is no day: write it as 2026-10-03.`);
  if (written > buildDay()) stop(`--fetched ${written} is still to come: write the day on which the file was fetched.`);
  try {
    return askFile(store, { bytes: new Uint8Array(readFileSync(path)), name: path, fetched: day });
  } catch (error) {
    return stop(`--file ${path} cannot be read (${(error as Error).message}): look whether it is there.`);
  }
}

/** The datasets that are asked for: those named, else all that say how, the newest of editions that stand side by side. */
function chosen(): readonly DatasetFolder[] {
  const named = namedDatasets(content, words);
  if (words.length > 0) return named;
  const descriptors = datasetReadings(content).flatMap(({ file }) => file?.descriptor ?? []);
  const ready = descriptors.filter((each) => each.refresh && !laterEdition(each, descriptors));
  return content.datasets().filter(({ name }) => ready.some((each) => each.name === name));
}

/** Where an edition stands beside the one before, what still asks that one: it moves when somebody moves it. */
function askersLines({ name, beside }: Fresh): string[] {
  const askers = beside === undefined ? [] : askersOf(tableName({ name: beside }), content);
  if (askers.length === 0) return [];
  return [`Still asked of ${beside}, until somebody moves them to ${name}:`, ...askers.map((path) => `- ${path}`)];
}

/** What the new editions change in sentences, figures, titles, notebooks and verdicts, and the corrections that are owed. */
async function tellImpact(): Promise<void> {
  const after = wouldBe(content, changes);
  process.once("exit", () => rmSync(after.root, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  const lines = await impactBetween(content, after).catch(stopAtFaults);
  console.log(`\n## What changes on the site\n${lines.join("\n")}`);
}

/** Writes an edition, or says why it is not written. */
function writeEdition({ name, files }: Fresh): void {
  const changed = changedMeanwhile(content, files);
  if (changed !== undefined) {
    console.error(
      `${name}: ${changed} was changed while this ran: nothing of it was written, look at it and run again.`,
    );
    process.exitCode = 1;
    return;
  }
  try {
    writeTogether(content.root, files);
    console.log(`\n${files.map(({ path }) => `wrote ${path}`).join("\n")}`);
  } catch (error) {
    console.error(
      `${name}: cannot be written (${(error as Error).message}): nothing of it was, look who may write there.`,
    );
    process.exitCode = 1;
  }
}

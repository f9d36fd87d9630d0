// Has engines aggregate what is too large for the repository: npm run data:pull -- trips-by-day --dry-run
import { existsSync, linkSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "../content/cacheFolder.ts";
import { contentOf, type DatasetFolder } from "../content/content.ts";
import { DiagnosticError } from "../content/diagnostic.ts";
import { partStore } from "../datasets/partStore.ts";
import { type SealedFile, sealedName } from "../datasets/sealedFile.ts";
import { StoreError } from "../datasets/storeError.ts";
import { type LackingEdition, type PulledEdition, type PullOutcome, pullDataset } from "../pull/pullDataset.ts";
import { PullError } from "../pull/pullError.ts";
import { changedMeanwhile } from "../refresh/changedMeanwhile.ts";
import { writeTogether } from "../refresh/writeTogether.ts";
import { impactBetween } from "./impactBetween.ts";
import { namedDatasets } from "./namedDatasets.ts";
import { readArguments } from "./readArguments.ts";
import { stop } from "./stop.ts";
import { storeToPullInto } from "./storeToPullInto.ts";
import { tellProgress } from "./tellProgress.ts";
import { wouldBe } from "./wouldBe.ts";

const usage = `npm run data:pull -- <name …> [--dry-run] [--accept]

Has the engine of each dataset run its extract.sql, checks the rows against the description and the edition before, puts
them as sorted Parquet parts, and as the file for browsers, into the store at TIDELINE_STORE, and then writes the
descriptor; where the rows are unchanged, it puts what the store lacks of them there anew. The engine's address is in
TIDELINE_WAREHOUSE_URL where the pull block says "from": "warehouse". Ends with 0 only where all were written or are
current.

  --dry-run   tells all of it, and neither the store nor the repository is written to
  --accept    takes what only the edition before speaks against: read first what was refused, and why
`;
const { words, flags } = readArguments(process.argv.slice(2), { usage, flags: ["dry-run", "accept"] });
if (words.length === 0) stop("Name the datasets that are to be pulled: npm run data:pull -- <name …>");
const isDry = flags.has("dry-run");
const content = contentOf();
const folders = namedDatasets(content, words);
// Only what is to be kept needs a store.
const store = isDry && !process.env.TIDELINE_STORE ? partStore() : await storeToPullInto(content.root);
const own = ownFolder(cacheFolder());
const stopping = new AbortController();
// The second one ends at once, as nothing was done to heed it.
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => stopping.abort(new PullError("was stopped: run it again when it suits")));
for (const folder of folders) {
  const outcome = await pull(folder);
  if (outcome.kind === "new") await take(outcome);
  else if (outcome.kind === "lacking") await restore(outcome);
  else if (outcome.kind === "current") console.log(outcome.says);
  else refuse(outcome.says);
  if (stopping.signal.aborted) break;
}
if (process.exitCode) console.error("What was refused stands as before.");
if (stopping.signal.aborted) process.exitCode = 130;

function refuse(says: string): void {
  console.error(says);
  process.exitCode = 1;
}

async function pull(folder: DatasetFolder): Promise<PullOutcome> {
  const progress = tellProgress(folder.name);
  try {
    return await pullDataset(folder, {
      store,
      cache: own,
      environment: process.env,
      now: () => new Date(),
      signal: stopping.signal,
      onProgress: progress.tell,
      isAccepted: flags.has("accept"),
    });
  } finally {
    progress.end();
  }
}

/** Tells an edition and what it changes, and unless it was only to be told, keeps it: the files first, then what names them. */
async function take(edition: PulledEdition): Promise<void> {
  console.log(`\n## ${edition.says}\n${edition.lines.join("\n")}`);
  const copies = copyToCache(edition);
  let isKept = false;
  try {
    if (edition.isCompared) await tellImpact(edition);
    if (isDry) console.log("\nNothing was written.");
    else isKept = await write(edition);
  } finally {
    // What builds would have to fetch stays; a folder is read in its place.
    if (!isKept || !/^https?:/i.test(process.env.TIDELINE_STORE ?? ""))
      for (const path of copies) rmSync(path, { force: true });
  }
}

/** Puts into the store what it lacks of an edition whose rows are unchanged. */
async function restore({ sealed, says }: LackingEdition): Promise<void> {
  if (isDry) return console.log(`${says}: a pull without --dry-run puts that there anew.`);
  try {
    await putIntoStore(sealed);
    console.log(`${says}: that was put there anew.`);
  } catch (error) {
    if (!(error instanceof StoreError || error instanceof PullError)) throw error;
    refuse(`${says}, and cannot be put there: ${error.message}.`);
  }
}

async function putIntoStore(sealed: readonly SealedFile[]): Promise<void> {
  for (const file of sealed) {
    stopping.signal.throwIfAborted();
    await store.put(join(own, sealedName(file)), file.extension);
  }
}

/** Has the new parts where a build looks for copies; gives those that were not there before. */
function copyToCache({ sealed }: PulledEdition): string[] {
  const cache = join(cacheFolder(), "parts");
  mkdirSync(cache, { recursive: true });
  const added = sealed.map(sealedName).filter((name) => !existsSync(join(cache, name)));
  for (const name of added) linkSync(join(own, name), join(cache, name));
  return added.map((name) => join(cache, name));
}

/** A folder that no other pull works in, gone when this one is over. */
function ownFolder(parent: string): string {
  try {
    mkdirSync(parent, { recursive: true });
    const folder = mkdtempSync(join(parent, "pull-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    return folder;
  } catch (error) {
    return stop(
      `Nothing can be worked on in ${parent} (${(error as NodeJS.ErrnoException).code}): name another folder in TIDELINE_CACHE.`,
    );
  }
}

async function tellImpact({ files, formerly }: PulledEdition): Promise<void> {
  const [before, after] = [wouldBe(content, formerly), wouldBe(content, files)];
  try {
    const lines = await impactBetween(before, after);
    console.log(`\n## What changes on the site\n${lines.join("\n")}`);
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    console.log(`\nWhat changes on the site cannot be told:\n${error.message}`);
  } finally {
    for (const { root } of [before, after]) rmSync(root, { recursive: true, force: true });
  }
}

/** Puts the files into the store, then writes the descriptor; says why not where it cannot. */
async function write({ name, files, sealed }: PulledEdition): Promise<boolean> {
  // The SQL too, since the descriptor says what it was.
  const changed = changedMeanwhile(content, [...files, { path: `data/${name}/extract.sql`, content: "" }]);
  if (changed !== undefined) {
    refuse(`${name}: ${changed} was changed while this ran: nothing of it was written, look at it and run again.`);
    return false;
  }
  try {
    await putIntoStore(sealed);
    writeTogether(content.root, files);
    for (const { path } of files) content.forget(path);
    console.log(`\n${sealed.length} files are in the store.\n${files.map(({ path }) => `wrote ${path}`).join("\n")}`);
    return true;
  } catch (error) {
    const isOurs = error instanceof StoreError || error instanceof PullError;
    const { code, message } = error as NodeJS.ErrnoException;
    if (!isOurs && code === undefined) throw error;
    refuse(
      isOurs
        ? `${name}: ${message}.`
        : `${name}: cannot be written (${message}): nothing of it was, look who may write there.`,
    );
    return false;
  }
}

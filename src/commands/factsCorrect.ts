import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { contentOf } from "../content/content.ts";
import { DiagnosticError } from "../content/diagnostic.ts";
import { correctionsOf } from "../facts/corrections.ts";
import {
  changesBetween,
  plainCorrection,
  withCorrection,
  withdrawnBetween,
  withOtherWords,
} from "../facts/correctNumbers.ts";
import { englishIn, latinWordsKnown } from "../facts/englishInKorean.ts";
import { essayTexts } from "../facts/proofread.ts";
import { proofsOf } from "../facts/proofsOf.ts";
import { publishedBefore, recordOf, shownAnywhere } from "../facts/record.ts";
import { readArguments } from "./readArguments.ts";
import { stop, stopAtFaults } from "./stop.ts";

const usage = `npm run facts:correct -- <essay> [--en "why, to readers"] [--ko "왜, 독자에게"] [--date 2026-11-29] [--dry-run]

Writes an entry of the essay's corrections.yaml for every published number that reads otherwise now, or that
the text shows no more, which is withdrawn. Without --en and --ko the entry says of each number what it is and was; say
there what changed it, in both languages. Asked again with --en and --ko, it gives those words to the entry that it
wrote, until that is committed.`;

const { words, values, flags } = readArguments(process.argv.slice(2), {
  usage,
  values: ["en", "ko", "date"],
  flags: ["dry-run"],
});
const content = contentOf();
const all = essayTexts();
const texts = all.filter(({ language }) => language === "en");
const [slug, ...more] = words;
const text = texts.find(({ essay }) => essay === slug);
if (!text || more.length > 0)
  stop(`Name one essay. src/essays holds: ${texts.map(({ essay }) => essay).join(", ")}.\n${usage}`);
const [en, ko, date = today()] = ["en", "ko", "date"].map((name) => values[name]?.at(-1));
if ((en === undefined) !== (ko === undefined)) stop("Say it in both languages: --en and --ko.");
if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date)))
  stop(`"${date}" is no day. Write --date 2026-11-29.`);

const file = `src/essays/${text.essay}/corrections.yaml`;
const { proofs, faults } = await proofsOf().catch(stopAtFaults);
if (faults.length > 0) stopAtFaults(new DiagnosticError("the facts", faults));
const before = publishedBefore(text.essay, content);
const changes = changesBetween(before.numbers, recordOf(text, proofs));
const withdrawn = withdrawnBetween(before.numbers, [...shownAnywhere(all), ...before.withdrawn]);
if (Object.keys({ ...changes, ...withdrawn }).length === 0) {
  console.log(`Every number of ${text.essay} reads as it was published.`);
  if (en !== undefined && ko !== undefined) reword({ en, ko });
  process.exit(0);
}
// Refused before anything is written, with the place in the file.
try {
  correctionsOf(text.essay, content);
} catch (error) {
  stopAtFaults(error);
}
const korean = all.find(({ essay, language }) => essay === text.essay && language === "ko");
const sources = { en: text.source, ko: korean?.source ?? "" };
for (const [id, { from, to }] of Object.entries(changes)) console.log(`${id}: ${from} → ${to}`);
for (const [id, was] of Object.entries(withdrawn)) console.log(`${id}: ${was} → withdrawn`);
const says = en !== undefined && ko !== undefined ? { en, ko } : plainWords();
const written = withCorrection(content.file(file)?.text, { date, changes, withdrawn, says });
if (flags.has("dry-run")) console.log(`\n${file} would be:\n${written}`);
else {
  writeFileSync(file, written);
  console.log(`${file}: an entry of ${date}. Read what it says to readers, in both languages.`);
}
const english = englishIn(says.ko, latinWordsKnown(content));
if (english.length > 0)
  console.error(
    `${file}: what readers are told in Korean holds English: ${english.join(", ")}. Say it again with --en "…" --ko "…"; the entry is rewritten until it is committed.`,
  );

/** What the facts themselves say; one that is no longer in facts.yaml says nothing. */
function plainWords() {
  const unknown = Object.keys(withdrawn).filter((id) => !proofs.has(id));
  if (unknown.length > 0)
    stop(
      `What ${unknown.join(", ")} said stands in no facts.yaml any more. Nothing is written: say what was withdrawn, and why, with --en "…" --ko "…".`,
    );
  return plainCorrection({ changes, withdrawn }, proofs, sources);
}

/** Gives the newest entry other words, where it is not committed yet. */
function reword(says: { en: string; ko: string }): void {
  const log = content.file(file)?.text;
  if (log === undefined) stop(`There is no ${file}, whose newest entry could have other words. Nothing is written.`);
  if (!isCommitted("."))
    stop(`Nothing is committed here that would say what is published. Correct the words in ${file} by hand.`);
  const other = withOtherWords(log, committed(file), says);
  if (other === undefined)
    stop(
      `The newest entry of ${file} is committed, and may be read. Nothing is written: correct its words there by hand.`,
    );
  if (flags.has("dry-run")) console.log(`\n${file} would be:\n${other}`);
  else {
    writeFileSync(file, other);
    console.log(`${file}: its newest entry, which is not committed yet, has these words now.`);
  }
}

/** A file as it was last committed; empty where it was not. */
function committed(path: string): string {
  const { status, stdout } = committedFile(path);
  return status === 0 ? stdout : "";
}

function isCommitted(path: string): boolean {
  return committedFile(path).status === 0;
}

function committedFile(path: string) {
  return spawnSync("git", ["show", `HEAD:./${path}`], { encoding: "utf8" });
}

/** This day where the command runs, as 2026-11-29. */
function today(): string {
  return new Date().toLocaleDateString("sv-SE");
}

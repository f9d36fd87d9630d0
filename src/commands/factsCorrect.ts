import { writeFileSync } from "node:fs";
import { contentOf } from "../content/content.ts";
import { DiagnosticError } from "../content/diagnostic.ts";
import { correctionsOf } from "../facts/corrections.ts";
import { changesBetween, plainCorrection, withCorrection } from "../facts/correctNumbers.ts";
import { proofsOf } from "../facts/factBook.ts";
import { essayTexts } from "../facts/proofread.ts";
import { publishedBefore, recordOf } from "../facts/record.ts";
import { readArguments } from "./readArguments.ts";
import { stop, stopAtFaults } from "./stop.ts";

const usage = `npm run facts:correct -- <essay> [--en "why, to readers"] [--ko "왜, 독자에게"] [--date 2026-11-29] [--dry-run]

Writes an entry of the essay's corrections.yaml for every published number that reads otherwise now. Without --en and
--ko the entry says of each number what it is and was; say there what changed it, in both languages.`;

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

const { proofs, faults } = await proofsOf().catch(stopAtFaults);
if (faults.length > 0) stopAtFaults(new DiagnosticError("the facts", faults));
const changes = changesBetween(publishedBefore(text.essay, content), recordOf(text, proofs));
if (Object.keys(changes).length === 0) {
  console.log(`Every number of ${text.essay} reads as it was published.`);
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
const says = en !== undefined && ko !== undefined ? { en, ko } : plainCorrection(changes, proofs, sources);
const file = `src/essays/${text.essay}/corrections.yaml`;
const written = withCorrection(content.file(file)?.text, { date, changes, says });
for (const [id, { from, to }] of Object.entries(changes)) console.log(`${id}: ${from} → ${to}`);
if (flags.has("dry-run")) console.log(`\n${file} would be:\n${written}`);
else {
  writeFileSync(file, written);
  console.log(`${file}: an entry of ${date}. Read what it says to readers, in both languages.`);
}

/** This day where the command runs, as 2026-11-29. */
function today(): string {
  return new Date().toLocaleDateString("sv-SE");
}

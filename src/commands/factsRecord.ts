import { writeFileSync } from "node:fs";
import { stringify } from "yaml";
import { contentOf } from "../content/content.ts";
import { DiagnosticError, formatDiagnostic } from "../content/diagnostic.ts";
import { readYaml } from "../content/readYaml.ts";
import { englishInFacts } from "../facts/englishInKorean.ts";
import { factsUsed } from "../facts/factsUsed.ts";
import { type EssayText, essayTexts } from "../facts/proofread.ts";
import { proofsOf } from "../facts/proofsOf.ts";
import { recordOf } from "../facts/record.ts";
import { changedLanguages, confirmedSentences, sentenceFile, sentenceRecordOf } from "../facts/sentenceRecord.ts";
import { turnedSignFaults } from "../facts/turnedSignFaults.ts";
import { readArguments } from "./readArguments.ts";
import { stop, stopAtFaults } from "./stop.ts";

// Writes down the numbers of the essays named (all published ones without a name) as they are published, and that the
// sentences around them say the same in both languages. A number that is recorded already stays as it was: it changes
// through the essay's corrections.yaml alone.
const content = contentOf();
const usage = `npm run facts:record -- [essay …]

Writes down the numbers of every published essay, or of those named, as they are published, and that the sentences around
them say the same in both languages. A number that is recorded already stays: it changes through facts:correct alone.`;
const named = readArguments(process.argv.slice(2), { usage }).words;
const all = essayTexts();
const texts = all.filter(({ language }) => language === "en");
const unknown = named.filter((name) => !texts.some(({ essay }) => essay === name));
if (unknown.length > 0)
  stop(`There is no essay ${unknown.join(", ")}. src/essays holds: ${texts.map(({ essay }) => essay).join(", ")}.`);
const { proofs, faults } = await proofsOf().catch(stopAtFaults);
if (faults.length > 0) stopAtFaults(new DiagnosticError("the facts", faults));
const head =
  "# The numbers of this essay as they were first published. Written by npm run facts:record; a change goes into corrections.yaml.\n";
const held = content.withheld().essays.map(({ slug }) => slug);
const isChosen = ({ essay }: EssayText) => (named.length > 0 ? named.includes(essay) : !held.includes(essay));
const chosen = all.filter(isChosen);
const shown = chosen.flatMap(({ source }) => factsUsed(source));
for (const fault of englishInFacts(proofs, content, [...new Set(shown)]))
  console.error(`warning: ${formatDiagnostic(fault)}`);
const turned = turnedSignFaults(chosen, proofs);
if (turned.length > 0) stopAtFaults(new DiagnosticError("the sentences", turned));
for (const text of texts.filter(isChosen)) {
  const file = `src/essays/${text.essay}/record.yaml`;
  const { value, diagnostics } = readYaml(file, content.file(file)?.text ?? "");
  if (diagnostics.length > 0) stopAtFaults(new DiagnosticError("the record", diagnostics));
  const recorded = (value ?? {}) as Record<string, string>;
  // What nobody has read yet may still change without a correction.
  const record = { ...recordOf(text, proofs), ...(held.includes(text.essay) ? {} : recorded) };
  const sorted = Object.fromEntries(Object.entries(record).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(file, head + stringify(sorted, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" }));
  content.forget(file);
  console.log(`${file}: ${Object.keys(sorted).length} numbers`);
  recordSentences(text.essay);
}

/** Writes down how the sentences of an essay stand, and tells of which that is news. */
function recordSentences(essay: string): void {
  const file = sentenceFile(essay);
  const before = confirmedSentences(essay, content) ?? {};
  const now = sentenceRecordOf(
    chosen.filter((text) => text.essay === essay),
    proofs,
  );
  const sentences = `# How the sentences around each fact and claim stood when both languages said the same. Written by npm run facts:record.\n`;
  writeFileSync(file, sentences + stringify(now, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" }));
  content.forget(file);
  console.log(`${file}: the sentences of ${Object.keys(now).length} facts and claims`);
  for (const id of Object.keys(now)) {
    const changed = changedLanguages(id, before, now);
    if (changed.length > 0 && Object.hasOwn(before, id))
      console.log(`  confirmed: ${id}, changed in ${changed.join(" and ")}`);
  }
}

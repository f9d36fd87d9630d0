import { writeFileSync } from "node:fs";
import { stringify } from "yaml";
import { contentOf } from "../content/content.ts";
import { DiagnosticError } from "../content/diagnostic.ts";
import { readYaml } from "../content/readYaml.ts";
import { proofsOf } from "../facts/factBook.ts";
import { essayTexts } from "../facts/proofread.ts";
import { recordOf } from "../facts/record.ts";
import { stop, stopAtFaults } from "./stop.ts";

// Writes down the numbers of the essays named (all of them without a name) as they are published. A number that is
// recorded already stays as it was: it changes through the essay's corrections.yaml alone.
const content = contentOf();
const named = process.argv.slice(2);
const texts = essayTexts().filter(({ language }) => language === "en");
const unknown = named.filter((name) => !texts.some(({ essay }) => essay === name));
if (unknown.length > 0)
  stop(`There is no essay ${unknown.join(", ")}. src/essays holds: ${texts.map(({ essay }) => essay).join(", ")}.`);
const { proofs, faults } = await proofsOf().catch(stopAtFaults);
if (faults.length > 0) stopAtFaults(new DiagnosticError("the facts", faults));
const head =
  "# The numbers of this essay as they were first published. Written by npm run facts:record; a change goes into corrections.yaml.\n";
for (const text of texts) {
  if (named.length > 0 && !named.includes(text.essay)) continue;
  const file = `src/essays/${text.essay}/record.yaml`;
  const { value, diagnostics } = readYaml(file, content.file(file)?.text ?? "");
  if (diagnostics.length > 0) stopAtFaults(new DiagnosticError("the record", diagnostics));
  const recorded = (value ?? {}) as Record<string, string>;
  const record = { ...recordOf(text, proofs), ...recorded };
  const sorted = Object.fromEntries(Object.entries(record).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(file, head + stringify(sorted, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" }));
  content.forget(file);
  console.log(`${file}: ${Object.keys(sorted).length} numbers`);
}

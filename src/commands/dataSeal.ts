import { writeFileSync } from "node:fs";
import { type ContentFile, contentOf, type DatasetFolder } from "../content/content.ts";
import { formatDiagnostic } from "../content/diagnostic.ts";
import { readJson } from "../content/readJson.ts";
import type { Descriptor } from "../datasets/descriptor.ts";
import { doubts } from "../datasets/doubts.ts";
import { seal } from "../datasets/seal.ts";
import { committedText } from "./committedText.ts";
import { readArguments } from "./readArguments.ts";

const content = contentOf();

/** Writes size and hash of a dataset's CSV into its descriptor; gives back what stands in the way, in one line. */
function sealFolder({ name, path, file }: DatasetFolder): string | undefined {
  const [descriptor, table] = [file("datapackage.json"), file(`${name}.csv`)];
  const shown = `${path}/datapackage.json`;
  if (!descriptor) return `${shown} is missing. Write it first: data/README.md says how.`;
  if (!table) return `${path}/${name}.csv is missing. Write the table first, or correct its name.`;
  const json = descriptor.text.replace(/^\uFEFF/, "");
  const [fault] = readJson(shown, json).diagnostics;
  if (fault) return formatDiagnostic(fault);
  try {
    const sealed = seal(json, table.bytes);
    if (sealed === json) return undefined;
    writeFileSync(descriptor.absolute, sealed);
    content.forget(descriptor.path);
    console.log(`${name} is sealed.`);
    tellDoubts(table, JSON.parse(sealed));
    return undefined;
  } catch (error) {
    return `${shown}: ${(error as Error).message}`;
  }
}

/** What looks like a slip in rows that the last commit does not have; it is sealed all the same. */
function tellDoubts({ path, bytes, text }: ContentFile, descriptor: Descriptor): void {
  const former = new Set(committedText(content.root, path)?.split(/\r?\n/));
  const lines = text.split(/\r?\n/);
  const fresh = doubts(descriptor, bytes, path).filter(({ line }) => !former.has(lines[line - 1] ?? ""));
  if (fresh.length > 0) console.log(`Doubtful, and sealed as it stands:\n${fresh.map(formatDiagnostic).join("\n")}`);
}

// npm run data:seal [-- name …]. Writes size and hash of the CSVs into the descriptors, after a change that was meant.
const usage = `npm run data:seal -- [name …]

Writes size and hash of every table, or of those named, into its descriptor, after it was changed on purpose. New rows
that look like a slip are told: a number far from those beside it in its series, a minus among levels, a time far behind
all others, signs that cannot be seen.`;
const names = readArguments(process.argv.slice(2), { usage }).words;
const folders = content.datasets();
const known = folders.map(({ name }) => name);
const unknown = names.filter((name) => !known.includes(name));
const obstacles = [
  ...unknown.map((name) => `There is no dataset ${name}. data/ holds: ${known.join(", ")}.`),
  ...folders.flatMap((folder) => (names.length > 0 && !names.includes(folder.name) ? [] : (sealFolder(folder) ?? []))),
];
for (const obstacle of obstacles) console.error(obstacle);
if (obstacles.length > 0) process.exitCode = 1;

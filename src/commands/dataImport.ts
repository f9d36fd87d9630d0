// Makes a publisher's file a dataset: npm run data:import -- ~/Downloads/population.xlsx kosis-population
import { existsSync, mkdirSync, openAsBlob, statSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { buildDay } from "../content/buildDay.ts";
import { type ImportChoices, ImportError } from "../imports/grid.ts";
import { importFile, type Proposal } from "../imports/importFile.ts";
import { readArguments } from "./readArguments.ts";
import { stop } from "./stop.ts";

const usage = `npm run data:import -- <file> <name> [--sheet <name>] [--lines <first>-<last>] [--heads <count>] [--dry-run]

  <file>                  .csv, .tsv, .txt, .xlsx, .json, .jsonl or .parquet as it was published, also with .gz
  <name>                  what the dataset shall be called: publisher-subject, as kosis-population
  --sheet <name>          which sheet of a workbook
  --lines <first>-<last>  where the table stands, heads included, when the file holds several
  --heads <count>         how many lines of names the table has
  --decimal . | ,         the sign before decimals, when no number tells
  --dates dmy | mdy       the order in dates such as 03/04/2021, when none tells
  --separator <name>      comma, semicolon, tab or bar
  --encoding <name>       utf-8, utf-16le, euc-kr (also cp949), shift_jis, gb18030, windows-1252 …
  --dry-run               shows the proposal and writes nothing

Nothing that is there is written over. The dataset passes no check until you have said what only you can say.
`;
const { words, values, flags } = readArguments(process.argv.slice(2), {
  usage,
  values: ["sheet", "lines", "heads", "decimal", "dates", "separator", "encoding"],
  flags: ["dry-run"],
});
const [path = "", name = "", ...more] = words;
if (!path || !name || more.length > 0) stop(usage);
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
  stop(`"${name}" cannot be a name: use small letters, digits and single hyphens, as in kosis-population.`);
if (!existsSync(path) || !statSync(path).isFile()) stop(`There is no file ${path}.`);
const folder = `data/${name}`;
if (existsSync(folder)) stop(`${folder} is there already, and nothing was written. Choose another name.`);

const file = new File([await openAsBlob(path)], basename(path));
const proposal = await importFile(file, { name, today: buildDay(), choices: choicesOf() }).catch((error: unknown) => {
  if (error instanceof ImportError) stop(`${path}: ${error.message}`);
  throw error;
});
console.log(proposalText(proposal));
if (flags.has("dry-run")) console.log("\nNothing was written.");
else {
  mkdirSync(folder, { recursive: true });
  for (const [each, text] of [
    [`${name}.csv`, proposal.csv] as const,
    ["datapackage.json", proposal.descriptor] as const,
  ]) {
    writeFileSync(`${folder}/${each}`, text, { flag: "wx" });
    console.log(`wrote ${folder}/${each}`);
  }
  console.log(`
Open, and npm run data:check ${name} fails until it is filled in (${folder}/datapackage.json):
${proposal.open.map((point) => `  - ${point}`).join("\n")}
Then npm run data:seal ${name}; until then its table is passed over. data/README.md says the rest.`);
}

function choicesOf(): ImportChoices {
  const [sheet, lines, heads, decimal, dates, separator, encoding] = [
    "sheet",
    "lines",
    "heads",
    "decimal",
    "dates",
    "separator",
    "encoding",
  ].map((option) => values[option]?.at(-1));
  const span = /^(\d+)-(\d+)$/.exec(lines ?? "");
  if (lines !== undefined && !(span && Number(span[1]) <= Number(span[2])))
    stop(`--lines ${lines} are no lines. Give the first and the last, as --lines 3-40.`);
  if (heads !== undefined && !/^[1-9]$/.test(heads)) stop(`--heads ${heads} is no count of lines. Give 1 to 9.`);
  if (decimal !== undefined && decimal !== "." && decimal !== ",")
    stop(`--decimal ${decimal} stands before no decimals. Give . or ,`);
  if (dates !== undefined && dates !== "dmy" && dates !== "mdy") stop(`--dates ${dates} is no order. Give dmy or mdy.`);
  return {
    ...(sheet !== undefined && { sheet }),
    ...(span && { lines: [Number(span[1]), Number(span[2])] as const }),
    ...(heads !== undefined && { heads: Number(heads) }),
    ...(decimal !== undefined && { decimal }),
    ...(dates !== undefined && { dates }),
    ...(separator !== undefined && { separator }),
    ...(encoding !== undefined && { encoding }),
  };
}

/** The proposal as lines for the terminal: columns, the first rows, what was found. */
function proposalText({ columns, primaryKey, rows, csv, notes }: Proposal): string {
  const described = columns.map(({ name: column, type, unit, title, constraints }) => {
    const more = [
      unit && `in ${unit.en || unit.ko}`,
      primaryKey.includes(column) && "key",
      constraints.required && "never empty",
      title && `from "${title}"`,
    ].filter(Boolean);
    return `  ${column}: ${type}${more.length > 0 ? `, ${more.join(", ")}` : ""}`;
  });
  const sample = csv
    .trimEnd()
    .split("\n", 4)
    .map((line) => `  ${line}`);
  return [
    `${rows} rows of ${columns.length} columns:`,
    ...described,
    "",
    ...sample,
    ...(rows > 3 ? ["  …"] : []),
    ...(notes.length > 0 ? ["", ...notes] : []),
  ].join("\n");
}

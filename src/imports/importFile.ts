import { EngineError } from "../database/engineError.ts";
import { fileError, tellFileFault } from "../database/fileFault.ts";
import { cellText } from "../database/files/cell.ts";
import { unpack } from "../database/files/unpack.ts";
import { writeCsv } from "../datasets/writeCsv.ts";
import { isMissing, writtenNumber } from "./cellValue.ts";
import { columnName } from "./columnName.ts";
import { type DraftColumn, draftDescriptor } from "./draftDescriptor.ts";
import { type FoundTable, findTable } from "./findTable.ts";
import { type Grid, type ImportChoices, ImportError } from "./grid.ts";
import { inferColumns } from "./inferColumns.ts";
import { numberStyle, type WrittenNumber } from "./numberStyle.ts";
import { primaryKey, sameKey } from "./primaryKey.ts";
import { readTextGrid } from "./readTextGrid.ts";
import { readTypedGrid } from "./readTypedGrid.ts";
import { readWorkbookGrid } from "./readWorkbookGrid.ts";
import type { TidyTable } from "./tidyColumns.ts";
import { tidyTable } from "./tidyTable.ts";
import { unitAbove } from "./unitText.ts";

/** Bytes of a file, unpacked, that are read: a dataset travels to readers whole, and none of that size should. */
export const mostBytes = 20_000_000;

/** What a publisher's file comes to as a dataset, before anything is written. */
export interface Proposal {
  /** The text of <name>.csv and of datapackage.json. */
  readonly csv: string;
  readonly descriptor: string;
  readonly columns: readonly DraftColumn[];
  readonly primaryKey: readonly string[];
  readonly rows: number;
  /** What was found and done, each a sentence. */
  readonly notes: readonly string[];
  /** What only a person can say, each a sentence. */
  readonly open: readonly string[];
}

export interface ImportSpec {
  readonly name: string;
  /** As 2026-11-29. */
  readonly today: string;
  readonly choices?: ImportChoices;
}

/** Reads a file as offices publish them and proposes a dataset; an ImportError says what is in the way, or asks. */
export async function importFile(given: File, { name, today, choices = {} }: ImportSpec): Promise<Proposal> {
  try {
    const file = await checked(given);
    const grid = await gridOf(file, choices);
    const found = findTable(grid, choices);
    if (found.rows.length === 0) throw new ImportError("There are names of columns, but no row under them.");
    const numbers = grid.isNamed ? [] : writtenNumbers(found);
    const style = numberStyle(numbers, { chosen: choices.decimal, isCommaLikely: grid.isCommaLikely });
    return proposalOf(tidyTable(found, { ...style, dates: choices.dates }), { grid, found, name, today });
  } catch (error) {
    if (error instanceof EngineError) throw new ImportError(tellFileFault(error.message, "en"));
    throw error;
  }
}

async function checked(given: File): Promise<File> {
  const tooLarge = (bytes: number) =>
    new ImportError(
      `It holds ${Math.round(bytes / 1e6)} MB or more, and a dataset is bundled with the site: up to ${mostBytes / 1e6} MB are read. Take out the rows and columns that are needed first, for instance with DuckDB: copy (select … from '${given.name}' where …) to 'part.csv'.`,
    );
  if (given.size > mostBytes) throw tooLarge(given.size);
  if (!/\.gz$/i.test(given.name)) return given;
  const file = await unpack(given, mostBytes).catch((error: unknown) => {
    throw error instanceof EngineError && error.message.includes('"tooLarge"') ? tooLarge(mostBytes) : error;
  });
  return new File([file], given.name.replace(/\.gz$/i, ""));
}

async function gridOf(file: File, choices: ImportChoices): Promise<Grid> {
  if (file.size === 0) throw fileError({ kind: "empty" });
  if (/\.xlsx?$|\.xlsm$/i.test(file.name)) return readWorkbookGrid(file, choices);
  if (/\.(?:parquet|jsonl|ndjson|json)$/i.test(file.name)) return readTypedGrid(file);
  if (/\.(?:csv|tsv|tab|txt)$/i.test(file.name)) return readTextGrid(file, choices);
  throw new ImportError(
    "The end of its name says not what it is. Read are .csv, .tsv, .txt, .xlsx, .json, .jsonl and .parquet, also with .gz.",
  );
}

/** Numbers whose signs are to be weighed: those of a workbook are numbers already. */
function writtenNumbers({ rows }: FoundTable): WrittenNumber[] {
  return rows.flatMap(({ cells, line }) =>
    cells.flatMap((cell) => {
      if (typeof cell === "object" && cell?.kind !== "string") return [];
      const text = cellText(cell);
      const digits = text === null || isMissing(text) ? undefined : writtenNumber(text)?.digits;
      return digits ? [{ text: digits, line }] : [];
    }),
  );
}

interface Source extends Pick<ImportSpec, "name" | "today"> {
  readonly grid: Grid;
  readonly found: FoundTable;
}

function proposalOf(table: TidyTable, { grid, found, name, today }: Source): Proposal {
  const columns = inferColumns(table, unitAbove([...found.above, ...found.below]));
  const key = primaryKey(table);
  const quoted = (lines: readonly string[]) => lines.map((line) => JSON.stringify(line.slice(0, 120))).join(", ");
  const rows = table.lines.map((_, row) => table.columns.map(({ cells }) => cells[row]));
  const notes = [
    ...grid.notes,
    ...(found.above.length > 0 ? [`Over the table stands ${quoted(found.above)}: left out of it.`] : []),
    ...(found.below.length > 0 ? [`Under the table stands ${quoted(found.below)}: left out of it.`] : []),
    ...(found.heads.length > 1 ? [`${found.heads.length} lines of heads were put together.`] : []),
    ...table.notes,
    ...loneRows(found),
  ];
  return {
    csv: writeCsv(
      table.columns.map((column) => column.name),
      rows,
    ),
    descriptor: draftDescriptor({ name, columns, primaryKey: key ?? [], today }),
    columns,
    primaryKey: key ?? [],
    rows: rows.length,
    notes,
    open: openPoints(table, columns, key),
  };
}

/** Rows with a text and nothing else may be the heads of those under them. */
function loneRows({ rows }: FoundTable): string[] {
  const lone = rows.filter(
    ({ cells }) => cells.length > 2 && cells.filter((cell) => cellText(cell)?.trim()).length === 1,
  );
  if (lone.length === 0) return [];
  const [first] = lone;
  const text = first?.cells
    .map((cell) => cellText(cell) ?? "")
    .join("")
    .trim();
  return [
    `${lone.length} row${lone.length === 1 ? " has" : "s have"} a name and nothing else, first line ${first?.line}, ${JSON.stringify(text)}: if it heads the rows under it, write it into a column of them.`,
  ];
}

function openPoints(table: TidyTable, columns: readonly DraftColumn[], key: readonly string[] | undefined): string[] {
  const unnamed = table.columns.filter(({ name, head }) => /^column_\d+$/.test(name) && columnName(head) === undefined);
  const marks = table.columns.flatMap(({ marks: own = [] }) => own);
  const unitless = columns.filter(
    ({ unit }, i) => table.columns[i]?.kind === "number" && (!unit || unit.en === "" || unit.ko === ""),
  );
  const same = key ? undefined : sameKey(table);
  return [
    "title and description of the dataset, in both languages",
    "publisher, edition and version, and the day on which you fetched the file (retrieved)",
    "the source with its address, the licence, and how far the figures are to be trusted (confidence)",
    "when the next edition is expected (expected), or that none is",
    `what each column means, in both languages: ${columns.map(({ name }) => name).join(", ")}`,
    ...unnamed.map(
      ({ name, head }) => `an English name for ${name}${head ? ` ("${head}")` : ""}, in the CSV and in the descriptor`,
    ),
    ...(unitless.length > 0
      ? [`the unit of ${unitless.map(({ name }) => name).join(", ")}, in both languages, or none where it counts`]
      : []),
    ...(marks.length > 0
      ? [
          `what the marks ${[...new Set(marks)].map((mark) => JSON.stringify(mark)).join(", ")} mean; a "-" may be zero or not known`,
        ]
      : []),
    ...(key
      ? []
      : [
          same
            ? `which columns identify a row (primaryKey): lines ${same[0]} and ${same[1]} of the file have the same names`
            : "which columns identify a row (primaryKey)",
        ]),
  ];
}

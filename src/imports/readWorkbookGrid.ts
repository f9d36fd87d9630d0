import { fileError } from "../database/fileFault.ts";
import { type Cell, cellText, type FileRow } from "../database/files/cell.ts";
import { sheetsOf, toCell } from "../database/files/workbookSheets.ts";
import { type Grid, type ImportChoices, ImportError } from "./grid.ts";
import { type Merge, type SheetParts, workbookParts } from "./workbookParts.ts";

/** Reads one sheet of a workbook into its cells; which one is asked where several that can be seen hold something. */
export async function readWorkbookGrid(file: File, { sheet: named }: ImportChoices): Promise<Grid> {
  const { sheets, errors } = await sheetsOf(file);
  const parts = workbookParts(new Uint8Array(await file.arrayBuffer()));
  const partsOf = (name: string) => parts.find((each) => each.name === name);
  const filled = sheets.filter(({ data }) => data.some((row) => row.some((cell) => toCell(cell) !== null)));
  if (filled.length === 0) throw fileError({ kind: "empty" });
  const seen = filled.filter(({ sheet }) => !partsOf(sheet)?.isHidden);
  const list = (names: readonly string[]) => names.map((name) => JSON.stringify(name)).join(", ");
  const names = (of: typeof filled) => list(of.map(({ sheet }) => sheet));
  if (named !== undefined && !filled.some(({ sheet }) => sheet === named))
    throw new ImportError(`There is no sheet "${named}" with anything in it. Give one of ${names(filled)}.`);
  if (named === undefined && seen.length !== 1)
    throw new ImportError(
      seen.length === 0
        ? `Every sheet that holds something is hidden: ${names(filled)}. If one of them is meant: --sheet <name>.`
        : `${seen.length} sheets hold something: ${names(seen)}. Say which: --sheet <name>.`,
    );
  const chosen = filled.find(({ sheet }) => sheet === (named ?? seen[0]?.sheet)) as (typeof filled)[number];
  const own = partsOf(chosen.sheet);
  const cells = chosen.data.map((row) => row.map(toCell));
  const filledCells = fillMerges(cells, own?.merges ?? []);
  const hidden = filled.filter(({ sheet }) => sheet !== chosen.sheet && partsOf(sheet)?.isHidden);
  return {
    rows: cells.flatMap((row, i): FileRow[] =>
      row.some((cell) => cellText(cell)?.trim()) ? [{ cells: row, line: i + 1 }] : [],
    ),
    isNamed: false,
    isCommaLikely: false,
    notes: [
      ...(filled.length > 1 ? [`Read is the sheet ${JSON.stringify(chosen.sheet)}.`] : []),
      ...(own?.isHidden ? ["It is hidden in the workbook: make sure that its publisher means it to be read."] : []),
      ...(hidden.length > 0 ? [`Not read, since hidden: ${names(hidden)}.`] : []),
      ...formulaNotes(own),
      ...(errors > 0 ? [`${errors} cells of the workbook show an error, such as #N/A; they are empty here.`] : []),
      ...(filledCells > 0
        ? [`${filledCells} cells that are merged with others were given the value of the whole.`]
        : []),
    ],
  };
}

function formulaNotes(
  { formulas, unsaved }: Pick<SheetParts, "formulas" | "unsaved"> = { formulas: 0, unsaved: 0 },
): string[] {
  if (formulas === 0) return [];
  const told = `${formulas} cells are formulas: taken is what they came to when the workbook was saved.`;
  return unsaved === 0
    ? [told]
    : [
        told,
        `${unsaved} of them hold no saved value and are empty here: open and save the workbook in a spreadsheet, then import it again.`,
      ];
}

/** Writes the value of merged cells into each of them; gives back how many got one. A merge of one row of text is a title. */
function fillMerges(cells: Cell[][], merges: readonly Merge[]): number {
  let count = 0;
  for (const { top, left, bottom, right } of merges) {
    const value = cells[top]?.[left] ?? null;
    if (value === null || isTitle(cells[top] ?? [], left, right)) continue;
    for (let y = top; y <= bottom; y++) {
      const row = cells[y];
      for (let x = left; row && x <= right; x++) {
        if (x === left && y === top) continue;
        row[x] = value;
        count++;
      }
    }
  }
  return count;
}

/** Whether a merged cell is all there is in its row: a title over the table, or a note under it. */
function isTitle(row: readonly Cell[], left: number, right: number): boolean {
  return right > left && row.every((cell, i) => i === left || cellText(cell) === null);
}

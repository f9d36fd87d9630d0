import type { Descriptor } from "../datasets/descriptor.ts";
import { fieldsOf } from "../datasets/tableSql.ts";
import { type Comparison, type Revision, relativeChange, rowsRevised } from "./compareEditions.ts";
import { type Edition, isActual, subjectOf } from "./edition.ts";

/** Revisions that are told one by one. */
const mostTold = 5;

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? "" : "s"}`;

/** What an edition changes, in lines: how many rows, the largest revisions, and what an editor should look at. */
export function comparisonLines(compared: Comparison): string[] {
  const { after, added, gone } = compared;
  const largest = largestRevisions(compared);
  return [
    countsLine({ added: added.length, revised: rowsRevised(compared), gone: gone.length, all: after.rows.size }),
    ...(added.length > 0 ? [`Added: ${some(added)}.`] : []),
    ...(gone.length > 0 ? [`Gone: ${some(gone)}.`] : []),
    ...(largest.length > 0 ? ["Largest revisions:", ...largest.map((each) => `- ${revisionText(after, each)}`)] : []),
    ...newSubjects(compared),
    ...unusual(compared),
  ];
}

/** How many rows an edition has more, otherwise and no more. */
export interface RowCounts {
  readonly added: number;
  readonly revised: number;
  readonly gone: number;
  readonly all: number;
}

export function countsLine({ added, revised, gone, all }: RowCounts): string {
  return `${count(added, "row")} added, ${revised} revised, ${gone} gone; ${all} in all.`;
}

function some(names: readonly string[]): string {
  return names.length <= mostTold ? names.join("; ") : `${names.slice(0, 3).join("; ")} … ${names.at(-1)}`;
}

function largestRevisions({ revised }: Comparison): Revision[] {
  return revised
    .flatMap((each) => {
      const change = relativeChange(each);
      return change === undefined ? [] : [{ each, size: Math.abs(change) }];
    })
    .sort((a, b) => b.size - a.size)
    .slice(0, mostTold)
    .map(({ each }) => each);
}

function revisionText({ fields }: Edition, revision: Revision): string {
  return revisionLine({ ...revision, name: fields[revision.column]?.name ?? "" });
}

/** `CHN, 2023 gdp_usd: 17794781986104 → 18270356654533 (+2.7%)`. */
export function revisionLine(revision: Omit<Revision, "column"> & { readonly name: string }): string {
  const { key, name, before, after } = revision;
  const change = relativeChange(revision) ?? 0;
  const percent = `${change < 0 ? "−" : "+"}${Number((Math.abs(change) * 100).toPrecision(2))}%`;
  return `${key} ${name}: ${before} → ${after} (${percent})`;
}

function newSubjects({ before, after }: Comparison): string[] {
  const known = new Set([...before.rows.values()].map((row) => subjectOf(before, row)));
  const fresh = new Set(
    [...after.rows.values()].map((row) => subjectOf(after, row)).filter((each) => !known.has(each)),
  );
  return fresh.size > 0 ? [`New: ${some([...fresh])}.`] : [];
}

/** Revisions of actual figures that are larger than any step that the series itself has made from one time to the next. */
function unusual({ before, after, revised }: Comparison): string[] {
  const steps = largestSteps(before);
  const beyond = revised.filter((each) => {
    const row = before.rows.get(each.key);
    const change = relativeChange(each);
    if (!row || change === undefined || !isActual(before, row)) return false;
    const step = steps.get(`${each.column} ${subjectOf(before, row)}`);
    return step !== undefined && Math.abs(change) > step;
  });
  if (beyond.length === 0) return [];
  return [
    `Revised by more than the series has ever moved in one step (${beyond.length}):`,
    ...beyond.slice(0, mostTold).map((each) => `- ${revisionText(after, each)}`),
  ];
}

/** The largest relative step of each column's series, by column and subject; none where there are fewer than three points. */
function largestSteps(edition: Edition): Map<string, number> {
  const { time, figures, rows } = edition;
  const steps = new Map<string, number>();
  if (time === undefined) return steps;
  const series = Map.groupBy(rows.values(), (row) => subjectOf(edition, row));
  for (const [subject, own] of series) {
    const inTime = own.sort((a, b) => ((a[time] ?? "") < (b[time] ?? "") ? -1 : 1));
    for (const column of figures) {
      const values = inTime.flatMap((row) => row[column] ?? []);
      if (values.length < 3) continue;
      const changes = values.slice(1).map((after, i) => relativeChange({ before: values[i] ?? null, after }) ?? 0);
      steps.set(`${column} ${subject}`, Math.max(...changes.map(Math.abs)));
    }
  }
  return steps;
}

/** What a person must read again, since it may name what only the edition before was sure to have. */
export function openPoints(descriptor: Descriptor, folder: string): string[] {
  const year = /\b(?:19|20)\d\d\b/;
  const dated = fieldsOf(descriptor).filter(({ descriptions }) => year.test(descriptions.en));
  const parts = [
    ...(/\d/.test(descriptor.descriptions.en) ? ["the description"] : []),
    ...(dated.length > 0 ? [`what it says of ${dated.map(({ name }) => name).join(", ")}`] : []),
  ];
  if (parts.length === 0) return [];
  return [
    `Read ${parts.join(" and ")} in ${folder}/datapackage.json again, in both languages: numbers and years may be others now.`,
  ];
}

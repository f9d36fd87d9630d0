import { buildDay } from "../content/buildDay.ts";
import { type Content, contentOf, type DatasetFolder } from "../content/content.ts";
import { checkDataset } from "../datasets/checkDataset.ts";
import type { Descriptor } from "../datasets/descriptor.ts";
import { editionState } from "../datasets/editionState.ts";
import { editionMonths, lastEdition, monthOf, monthText } from "../datasets/expected.ts";
import { datasetFiles, readDataset } from "../datasets/readDatasets.ts";
import { readDescriptor } from "../datasets/readDescriptor.ts";
import type { Refresh } from "../datasets/refresh.ts";
import { writeCsv } from "../datasets/writeCsv.ts";
import type { Ask } from "./ask.ts";
import { type Comparison, compareEditions, isUnchanged } from "./compareEditions.ts";
import { connectors } from "./connectors/connectors.ts";
import { cellsOf, type Edition, editionOf, isSame } from "./edition.ts";
import { monthWords } from "./editionWords.ts";
import {
  besideDescriptor,
  besideName,
  type FetchedEdition,
  formerDescriptor,
  replacedDescriptor,
} from "./newDescriptor.ts";
import type { Raw } from "./raw.ts";
import { RefreshError } from "./refreshError.ts";
import { comparisonLines, openPoints } from "./refreshReport.ts";
import { refuseOtherShape } from "./refuseOtherShape.ts";
import { reasonToRefuse } from "./rules/rules.ts";
import { tidy } from "./tidy.ts";
import type { FileChange } from "./writeTogether.ts";

export interface RefreshSpec {
  readonly content?: Content;
  readonly ask: Ask;
  /** As 2026-11-30. */
  readonly today: string;
  /** Whether somebody has looked at what only the edition before speaks against. */
  readonly isAccepted?: boolean;
}

/** What came of a dataset; nothing is written yet. */
export type Outcome =
  | { readonly kind: "current"; readonly name: string; readonly says: string }
  | { readonly kind: "refused"; readonly name: string; readonly says: string }
  | {
      readonly kind: "new";
      readonly name: string;
      /** The files of the new edition, and of the former one where it is kept. */
      readonly files: readonly FileChange[];
      /** A heading, and what an editor should know. */
      readonly says: string;
      readonly lines: readonly string[];
    };

/** Everything about a dataset that a refresh needs. */
interface Subject {
  readonly folder: DatasetFolder;
  readonly descriptor: Descriptor;
  readonly refresh: Refresh;
  readonly json: string;
  readonly csv: Uint8Array;
  readonly sql: string;
}

/**
 * Fetches, tidies and checks a dataset's next edition, and says which files would hold it. Whatever goes wrong on the
 * way is an outcome of one sentence that names the dataset and its publisher.
 */
export async function refreshDataset(folder: DatasetFolder, spec: RefreshSpec): Promise<Outcome> {
  const { name } = folder;
  let subject: Subject | undefined;
  try {
    subject = subjectOf(folder);
    return await refreshSubject(subject, spec);
  } catch (error) {
    if (!(error instanceof RefreshError)) throw error;
    const publisher = subject && `${subject.descriptor.publisher.en} (${new URL(subject.refresh.url).host}) `;
    return { kind: "refused", name, says: `${name}: ${publisher ?? ""}${error.message}.` };
  }
}

function subjectOf(folder: DatasetFolder): Subject {
  const { path, name, file } = folder;
  const { file: dataset, faults } = readDataset(folder);
  if (!dataset || faults.length > 0)
    throw new RefreshError(`it does not stand as it is: mend first what npm run data:check ${name} tells`);
  const { descriptor } = dataset;
  if (!descriptor.refresh) {
    const where = editionState(descriptor, descriptor.retrieved)?.where;
    const look = where ? `look at ${where} yourself` : "look for a newer edition yourself";
    throw new RefreshError(`no refresh block says how it is fetched: ${look}, or write one as data/README.md says`);
  }
  const [json, csv, sql] = ["datapackage.json", `${name}.csv`, "refresh.sql"].map(file);
  if (!json || !csv || !sql)
    throw new RefreshError(`${path}/refresh.sql is missing: write the SQL that makes the columns out of the table raw`);
  return { folder, descriptor, refresh: descriptor.refresh, json: json.text, csv: csv.bytes, sql: sql.text };
}

async function refreshSubject(subject: Subject, spec: RefreshSpec): Promise<Outcome> {
  const { descriptor, refresh } = subject;
  const name = descriptor.name;
  const isBeside = refresh.edition === "beside";
  const current = (says: string): Outcome => ({ kind: "current", name, says: `${name}: ${says}` });
  if (isBeside) {
    const next = besideVersion(descriptor, spec.today);
    if (!isLater(next, descriptor.version))
      return current(`${descriptor.edition.en} is the last edition expected so far.`);
    const there = (spec.content ?? contentOf()).datasets().some((each) => each.name === besideName(descriptor, next));
    if (there) return current(`its next edition is here already, as ${besideName(descriptor, next)}.`);
  }
  const { raw, retrieved } = await fetchRaw(refresh, spec);
  if (!spec.isAccepted) refuseOtherShape(raw, refresh.seen);
  const cells = await tidy(raw, subject.sql, descriptor, datasetFiles(spec.content));
  const [before, after] = [editionOf(descriptor, cellsOf(subject.csv)), editionOf(descriptor, cells)];
  const compared = compareEditions(before, after);
  const version = isBeside
    ? besideVersion(descriptor, raw.updated ?? spec.today)
    : (raw.updated ?? retrieved).slice(0, 7);
  if (isUnchanged(compared) && !isNewer(descriptor, raw))
    return current(`the figures are those of ${descriptor.edition.en}.`);
  if (isBeside && !isLater(version, descriptor.version))
    return current(`the publisher's figures are of ${raw.updated}, before the edition that is expected.`);
  const reason = reasonToRefuse({ ...compared, today: spec.today }, spec.isAccepted ?? false);
  if (reason) throw new RefreshError(reason);
  const edition = { version, raw, retrieved, csv: csvOf(before, after), latest: latestYears(subject, after, version) };
  return newEdition(subject, edition, compared, spec);
}

async function fetchRaw({ connector, url, choices }: Refresh, { ask }: RefreshSpec) {
  const dates: string[] = [];
  const connect = connectors[connector];
  const raw = await connect({ url, choices }, async (...request) => {
    const answer = await ask(...request);
    dates.push(answer.date);
    return answer;
  });
  return { raw, retrieved: buildDay(new Date(dates.sort().at(-1) ?? 0), {}) };
}

/** The edition that was to appear up to a day, as precise as the version of the one there is. */
function besideVersion({ expected, version }: Descriptor, day: string): string {
  if (!expected || expected === "none") return version;
  return monthText(lastEdition(expected, monthOf(day))).slice(0, version.length);
}

/** Whether one edition came after another. */
function isLater(version: string, than: string): boolean {
  return (editionMonths(version)?.last ?? 0) > (editionMonths(than)?.last ?? 0);
}

/** Whether the publisher says that its figures, though the same, are of a later month than this edition. */
function isNewer({ version, refresh }: Descriptor, { updated }: Raw): boolean {
  const months = editionMonths(version);
  return (
    refresh?.edition !== "beside" && updated !== undefined && months !== undefined && monthOf(updated) > months.last
  );
}

/** The CSV of an edition; a cell whose value is that of the edition before is written as it was there. */
function csvOf(before: Edition, { fields, rows }: Edition): string {
  const kept = [...rows].map(([key, row]) => {
    const old = before.rows.get(key);
    return row.map((cell, i) =>
      old && isSame(old[i] ?? null, cell, fields[i] as (typeof fields)[number]) ? old[i] : cell,
    );
  });
  return writeCsv(
    fields.map(({ name }) => name),
    kept,
  );
}

/**
 * The last year of the column that counts years: as many later than the description has it as the edition is, or the
 * year before the edition's own, no more, so that a year out of nowhere is still refused.
 */
function latestYears(
  { descriptor }: Subject,
  { fields, rows, time }: Edition,
  version: string,
): Record<string, number> {
  const field = time === undefined ? undefined : fields[time];
  const maximum = field?.type === "integer" ? field.constraints?.maximum : undefined;
  const [was, is] = [descriptor.version, version].map((each) => Number(each.slice(0, 4)));
  if (time === undefined || !field || maximum === undefined || !was || !is) return {};
  const last = Math.max(...[...rows.values()].map((row) => Number(row[time])));
  return { [field.name]: Math.min(last, Math.max(maximum + Math.max(0, is - was), is - 1)) };
}

function newEdition(subject: Subject, edition: FetchedEdition, compared: Comparison, spec: RefreshSpec): Outcome {
  const { descriptor, refresh, json, csv, sql } = subject;
  const isBeside = refresh.edition === "beside";
  const name = isBeside ? besideName(descriptor, edition.version) : descriptor.name;
  const text = (isBeside ? besideDescriptor : replacedDescriptor)(json, descriptor, edition);
  refuseFaults(name, text, edition.csv);
  const home = `data/${name}`;
  const files: FileChange[] = [
    { path: `${home}/${name}.csv`, content: edition.csv },
    { path: `${home}/datapackage.json`, content: text },
    ...(isBeside ? [{ path: `${home}/refresh.sql`, content: sql }] : []),
  ];
  const isKept = !isBeside && compared.revised.length + compared.gone.length > 0;
  const former = isKept ? formerFiles({ descriptor, json, csv }, spec.content ?? contentOf()) : undefined;
  const words = monthWords(edition.version).en;
  return {
    kind: "new",
    name,
    files: [...files, ...(former?.files ?? [])],
    says: `${name}: edition of ${words}, read on ${edition.retrieved} (before it: ${descriptor.edition.en}).`,
    lines: [
      ...comparisonLines(compared),
      ...(former ? [`The former edition can still be asked for as ${former.name}.`] : []),
      ...openPoints(descriptor, home),
    ],
  };
}

/** A table or a descriptor that data:check would not pass. */
function refuseFaults(name: string, json: string, csv: string): void {
  const { descriptor, faults } = readDescriptor(json, name, `data/${name}/datapackage.json`);
  const [fault, ...more] = descriptor ? checkDataset(descriptor, Buffer.from(csv)) : faults;
  if (!fault) return;
  const others = more.length > 0 ? `, and ${more.length} more` : "";
  throw new RefreshError(
    `gives a table that data:check does not pass (line ${fault.line}: ${fault.message}${others}): correct refresh.sql, or the description of the column if the value is right`,
  );
}

/** The edition that is replaced, as a sealed dataset of its own. */
function formerFiles({ descriptor, json, csv }: Pick<Subject, "descriptor" | "json" | "csv">, content: Content) {
  const { name: current, version, retrieved } = descriptor;
  const taken = content.datasets().map((folder) => folder.name);
  const name = [`${current}-${version.toLowerCase()}`, `${current}-${retrieved}`].find((each) => !taken.includes(each));
  if (!name)
    throw new RefreshError(
      `has figures that are new once more, but data/${current}-${retrieved} is kept already: commit that edition and refresh another day`,
    );
  const files: FileChange[] = [
    { path: `data/${name}/${name}.csv`, content: csv },
    { path: `data/${name}/datapackage.json`, content: formerDescriptor(json, descriptor, name) },
  ];
  return { name, files };
}

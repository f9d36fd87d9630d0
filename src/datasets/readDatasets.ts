import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Content, contentOf, type DatasetFolder } from "../content/content.ts";
import { type Diagnostic, DiagnosticError, mismatch } from "../content/diagnostic.ts";
import { madeFrom } from "../content/madeFrom.ts";
import { isPreview } from "../content/preview.ts";
import { absentParts } from "./absentParts.ts";
import { checkDataset } from "./checkDataset.ts";
import { checkPulled } from "./checkPulled.ts";
import type { Descriptor, ParquetResource } from "./descriptor.ts";
import { partsOf } from "./parts.ts";
import { readableCsv } from "./readableCsv.ts";
import { readDescriptor } from "./readDescriptor.ts";
import { isSealFault } from "./sealFault.ts";

/** A dataset of the repository: what it says about itself and where its table is. */
export interface BundledFile {
  readonly descriptor: Descriptor;
  /** The folder, absolute. */
  readonly folder: string;
  /** The CSV, absolute. */
  readonly csvPath: string;
}

/** A dataset whose table lies in parts in the store. */
export interface PulledFile {
  readonly descriptor: Descriptor;
  readonly folder: string;
  readonly csvPath?: undefined;
  readonly parts: ParquetResource;
}

export type DatasetFile = BundledFile | PulledFile;

/** One dataset's folder as it was read: its table where there is one to load, and every mistake in it. */
export interface DatasetReading {
  readonly name: string;
  readonly file?: DatasetFile;
  readonly faults: readonly Diagnostic[];
  /** Whether nothing is wrong but that the table was changed and not sealed since. */
  readonly isOnlyUnsealed: boolean;
  /** Whether somebody is still filling its descriptor in: it has no table yet, and stands in nobody's way. */
  readonly isOpen: boolean;
}

/** Every dataset's folder, read once for the same files. */
export function datasetReadings(content: Content = contentOf()): readonly DatasetReading[] {
  return content.datasets().map((folder) => datasetReading(content, folder));
}

/** One dataset's folder, read once for the same files. */
export function datasetReading(content: Content, folder: DatasetFolder): DatasetReading {
  return madeFrom(
    content,
    `dataset ${folder.name}`,
    () => folder.files,
    () => readDataset(folder),
  );
}

/**
 * Every dataset, checked, in the order of its name; throws a DiagnosticError that lists all faults of all. One that
 * somebody is still filling in is passed over. In a preview it gives those there are, each with what can be read of its table.
 */
export function datasetFiles(content: Content = contentOf()): readonly DatasetFile[] {
  const readings = datasetReadings(content);
  if (isPreview()) return readings.flatMap((reading) => readableFile(content, reading));
  // What is to be published has none of them: the check of a build tells all that is open.
  const faults = readings.filter(({ isOpen }) => !isOpen).flatMap((reading) => reading.faults);
  if (faults.length > 0) throw new DiagnosticError("the data", faults);
  return readings.flatMap(({ file }) => file ?? []);
}

/** The datasets whose tables are in the repository. */
export function bundledFiles(content: Content = contentOf()): readonly BundledFile[] {
  return datasetFiles(content).filter((file) => file.csvPath !== undefined);
}

/**
 * The datasets with mistakes in them, beyond a missing seal, and those whose parts cannot be had here: what rests on one
 * of them proves nothing.
 */
export function brokenDatasets(content: Content = contentOf()): readonly DatasetReading[] {
  const absent = absentParts(content);
  return datasetReadings(content).flatMap((reading) => {
    const { name, faults, isOnlyUnsealed } = reading;
    const missing = absent.get(name);
    if (missing) return [{ ...reading, faults: [...faults, missing], isOnlyUnsealed: false }];
    return faults.length > 0 && !isOnlyUnsealed ? [reading] : [];
  });
}

/** One dataset's folder with every fault in it: the descriptor's first, then the table's, a wrong hash last. */
export function readDataset({ name, path, file }: DatasetFolder): DatasetReading {
  const json = file("datapackage.json");
  if (!json)
    return { name, faults: [missingDescriptor(`${path}/datapackage.json`)], isOnlyUnsealed: false, isOpen: false };
  const { descriptor, table, faults, isOpen } = readDescriptor(json.text, name, json.path);
  if (!table) return { name, faults, isOnlyUnsealed: false, isOpen };
  const folder = dirname(json.absolute);
  const parts = partsOf(table);
  if (parts) {
    const all = [...faults, ...checkPulled({ descriptor, parts, sql: file("extract.sql"), path, name, json })];
    const isWhole = descriptor && parts.parts.length > 0;
    return {
      name,
      ...(isWhole && { file: { descriptor, folder, parts } }),
      faults: all,
      isOnlyUnsealed: isWhole === true && all.length > 0 && all.every(isSealFault),
      isOpen: isOpen || (parts.parts.length === 0 && all.every(isSealFault)),
    };
  }
  const csvName = table.resources[0].path as string;
  const csv = file(csvName);
  const missing = descriptor?.refresh && !file("refresh.sql") ? [missingSql(`${path}/refresh.sql`)] : [];
  const all = [...faults, ...missing, ...checkDataset(table, csv?.bytes, `${path}/${csvName}`)];
  return {
    name,
    ...(descriptor && csv && { file: { descriptor, folder, csvPath: csv.absolute } }),
    faults: all,
    isOnlyUnsealed: all.length > 0 && all.every(isSealFault),
    isOpen,
  };
}

/** A table with mistakes is loaded from a copy without them. */
function readableFile(content: Content, { name, file, faults, isOnlyUnsealed }: DatasetReading): DatasetFile[] {
  if (!file || faults.length === 0 || isOnlyUnsealed) return file ? [file] : [];
  if (file.csvPath === undefined) return [];
  const csv = content.file(file.csvPath);
  if (!csv) return [];
  const csvPath = join(mkdtempSync(join(tmpdir(), "readable-")), `${name}.csv`);
  writeFileSync(csvPath, readableCsv(csv.bytes, file.descriptor));
  return [{ ...file, csvPath }];
}

function missingSql(file: string): Diagnostic {
  const remedy = "Write it, or drop the refresh block: data/README.md says how.";
  return mismatch({ file, line: 1, column: 1 }, "", "SQL that makes the columns out of the table raw", remedy);
}

function missingDescriptor(file: string): Diagnostic {
  const remedy = "Write one: data/README.md says how.";
  return mismatch({ file, line: 1, column: 1 }, "", "a descriptor", remedy);
}

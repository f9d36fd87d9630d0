import type { Content } from "../content/content.ts";
import { checkDataset } from "../datasets/checkDataset.ts";
import { readDescriptor } from "../datasets/readDescriptor.ts";
import type { Comparison } from "./compareEditions.ts";
import { dateWords } from "./editionWords.ts";
import { formerEdition } from "./formerEdition.ts";
import { besideDescriptor, besideName, type FetchedEdition, replacedDescriptor } from "./newDescriptor.ts";
import { RefreshError } from "./refreshError.ts";
import { comparisonLines, openPoints } from "./refreshReport.ts";
import type { Subject } from "./subject.ts";
import type { FileChange } from "./writeTogether.ts";

/** An edition that is to be written: its files and those of the former one where it is kept, a heading, and the report. */
export interface NewEdition {
  readonly kind: "new";
  readonly name: string;
  /** The dataset that it stands beside, where it does not take its place. */
  readonly beside?: string;
  readonly files: readonly FileChange[];
  readonly says: string;
  readonly lines: readonly string[];
}

/** An edition that has passed its rules, and what it continues. */
export interface Continuation {
  readonly before: Subject;
  /** The same without the columns that the edition has no more. */
  readonly continued: Subject;
  readonly lost: readonly string[];
  readonly edition: FetchedEdition;
  readonly compared: Comparison;
}

/** The files of an edition that has passed its rules; a RefreshError where data:check would not pass them. */
export function newEdition({ before, continued, lost, edition, compared }: Continuation, content: Content): NewEdition {
  const { descriptor, refresh, json, sql } = continued;
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
  const isKept = !isBeside && compared.revised.length + compared.gone.length + lost.length > 0;
  const former = isKept ? formerEdition(before, content) : undefined;
  const words = dateWords(edition.version).en;
  return {
    kind: "new",
    name,
    ...(isBeside && { beside: descriptor.name }),
    files: [...files, ...(former?.files ?? [])],
    says: `${name}: edition of ${words}, read on ${edition.retrieved} (before it: ${descriptor.edition.en}).`,
    lines: [
      ...comparisonLines(compared),
      ...(lost.length > 0 ? [`Without ${lost.join(", ")}, which the edition before it had.`] : []),
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

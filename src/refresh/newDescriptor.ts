import { applyEdits, type JSONPath, modify } from "jsonc-parser";
import type { Descriptor } from "../datasets/descriptor.ts";
import { seal } from "../datasets/seal.ts";
import { fieldsOf } from "../datasets/tableSql.ts";
import { copySource } from "./copySource.ts";
import { editionWords, ofEdition } from "./editionWords.ts";
import type { Raw } from "./raw.ts";

interface Copy {
  readonly address: string;
  readonly version: string;
}

/** An edition that was fetched, as its descriptor is to tell it. */
export interface FetchedEdition {
  /** As 2026-10, or 2026 where editions are known by their year. */
  readonly version: string;
  readonly raw: Raw;
  /** The text of the CSV. */
  readonly csv: string;
  /** The day on which the answer came. */
  readonly retrieved: string;
  /** The highest value of each column that counts years, by its name. */
  readonly latest: Readonly<Record<string, number>>;
  /** The copy that was read in place of the publisher's answer, and the day on which that was fetched for it. */
  readonly copy?: Copy | undefined;
}

type Change = readonly [path: JSONPath, value: unknown];

/** The text of a descriptor with some values changed and all else as it stands. */
export function withValues(json: string, changes: readonly Change[]): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: "\n" };
  return changes.reduce(
    (text, [path, value]) => applyEdits(text, modify(text, path as JSONPath, value, { formattingOptions })),
    json,
  );
}

/** The descriptor of an edition that takes the place of the one before it. */
export function replacedDescriptor(json: string, descriptor: Descriptor, edition: FetchedEdition): string {
  const changes: Change[] = [
    [["version"], edition.version],
    [["edition"], editionWords(edition.version)],
    ...sameInBoth(descriptor, edition),
  ];
  return seal(withValues(json, changes), Buffer.from(edition.csv));
}

/** The descriptor of an edition that stands beside the one before it: its month wherever the other's stood. */
export function besideDescriptor(json: string, descriptor: Descriptor, edition: FetchedEdition): string {
  const name = besideName(descriptor, edition.version);
  const changes: Change[] = [
    ...textPaths(descriptor).map(
      ([path, text]): Change => [path, ofEdition(text, descriptor.version, edition.version)],
    ),
    [["name"], name],
    [["version"], edition.version],
    [["resources", 0, "name"], name],
    [["resources", 0, "path"], `${name}.csv`],
    ...sameInBoth(descriptor, edition),
  ];
  return seal(withValues(json, changes), Buffer.from(edition.csv));
}

/** What the dataset of another edition is called: imf-weo-2026-10 after imf-weo-2026-04. */
export function besideName({ name, version }: Pick<Descriptor, "name" | "version">, next: string): string {
  return `${name.slice(0, -version.length)}${next}`;
}

/** The descriptor of an edition that has been replaced, and is kept under a name of its own. */
export function formerDescriptor(json: string, descriptor: Descriptor, name: string): string {
  const { titles, edition } = descriptor;
  const titled = (language: "en" | "ko") =>
    titles[language].includes(edition[language]) ? titles[language] : `${titles[language]}, ${edition[language]}`;
  return withValues(json, [
    [["name"], name],
    [["title"], titled("en")],
    [["titles"], { en: titled("en"), ko: titled("ko") }],
    [["resources", 0, "name"], name],
    [["resources", 0, "path"], `${name}.csv`],
    [["refresh"], undefined],
    [["expected"], "none"],
    [["formerEditionOf"], descriptor.name],
  ]);
}

/** When it was read, where, what the answer looked like, and years that may be one later. */
function sameInBoth(descriptor: Descriptor, { version, raw, retrieved, latest, copy }: FetchedEdition): Change[] {
  return [
    [["created"], `${retrieved}T00:00:00Z`],
    [["retrieved"], retrieved],
    [["sources"], sourcesOf(descriptor, version, { retrieved, updated: raw.updated, copy })],
    [["refresh", "seen"], { columns: raw.columns, labels: raw.labels }],
    ...fieldsOf(descriptor).flatMap(({ name, constraints }, i): Change[] => {
      const year = latest[name];
      if (year === undefined || constraints?.maximum === undefined || year <= constraints.maximum) return [];
      return [[["resources", 0, "schema", "fields", i, "constraints", "maximum"], year]];
    }),
  ];
}

type Source = Descriptor["sources"][number];

const isCopy = ({ titles }: Source) => /^(?:Copy that was read|Through|Fetched from)\b/.test(titles.en);

/** The publisher's own source of this edition, and the address that was asked in place of a copy. */
function sourcesOf(
  { sources, version: before, refresh }: Descriptor,
  version: string,
  {
    retrieved,
    updated,
    copy,
  }: { readonly retrieved: string; readonly updated?: string; readonly copy?: Copy | undefined },
): Descriptor["sources"] {
  const host = new URL(refresh?.url ?? "").host;
  const title = { en: `Fetched from ${host}`, ko: `${host}에서 받음` };
  const fetched = { title: title.en, titles: title, path: refresh?.url, version: retrieved };
  const [first, ...others] = sources as [Source, ...Source[]];
  const isBeside = refresh?.edition === "beside";
  const own = isBeside ? (JSON.parse(ofEdition(JSON.stringify(first), before, version)) as Source) : first;
  const named = own.version === first.version ? (copy?.version ?? retrieved) : own.version;
  return [
    { ...own, version: updated ?? named },
    ...others.filter((source) => !isCopy(source)),
    copy === undefined ? fetched : copySource(copy.address, copy.version),
  ];
}

/** The texts of a descriptor in which an edition may be named. */
function textPaths({ title, titles, description, descriptions, edition }: Descriptor): [JSONPath, string][] {
  return [
    [["title"], title],
    [["titles", "en"], titles.en],
    [["titles", "ko"], titles.ko],
    [["description"], description],
    [["descriptions", "en"], descriptions.en],
    [["descriptions", "ko"], descriptions.ko],
    [["edition", "en"], edition.en],
    [["edition", "ko"], edition.ko],
  ];
}

import type { JSONPath } from "jsonc-parser";
import type { Descriptor } from "../datasets/descriptor.ts";
import { hashOfParts } from "../datasets/hashOfParts.ts";
import { type SealedFile, sealedName } from "../datasets/sealedFile.ts";
import { dateWords } from "../refresh/editionWords.ts";
import { withValues } from "../refresh/newDescriptor.ts";

/** An edition that was pulled, as its descriptor is to tell it. */
export interface PulledEdition {
  readonly engine: string;
  readonly at: Date;
  /** The hash of extract.sql, with sha256: before it. */
  readonly sql: string;
  /** The columns that its rows are sorted by. */
  readonly sort: readonly string[];
  readonly parts: readonly { readonly file: SealedFile; readonly rows: number }[];
  readonly browser: SealedFile;
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/** The text of a descriptor with the parts of another edition, which is called by the day on which it was pulled. */
export function pulledDescriptor(json: string, { engine, at, sql, sort, parts, browser }: PulledEdition): string {
  const day = dayOf(at);
  const files = parts.map(({ file }) => file);
  const resource = (name: string): JSONPath => ["resources", 0, name];
  return withValues(json, [
    [["version"], day],
    [["edition"], dateWords(day)],
    [["created"], `${day}T00:00:00Z`],
    [["retrieved"], day],
    [
      ["pull", "pulled"],
      {
        engine,
        at: `${at.toISOString().slice(0, 19)}Z`,
        sql,
        sort,
        rows: parts.reduce((sum, { rows }) => sum + rows, 0),
      },
    ],
    [resource("path"), files.map(sealedName)],
    [resource("bytes"), files.reduce((sum, { bytes }) => sum + bytes, 0)],
    [resource("hash"), hashOfParts(files)],
    [resource("parts"), parts.map(({ file, rows }) => ({ bytes: file.bytes, hash: file.hash, rows }))],
    [resource("browser"), { path: sealedName(browser), bytes: browser.bytes, hash: browser.hash }],
  ]);
}

/** What somebody wrote as version and edition and a pull at `at` replaces, as a line of its report; none where a pull wrote them. */
export function replacedEdition({ version, edition }: Pick<Descriptor, "version" | "edition">, at: Date): string[] {
  const words = dateWords(version);
  if (/^\d{4}-\d\d-\d\d$/.test(version) && edition.en === words.en && edition.ko === words.ko) return [];
  const day = dayOf(at);
  const { en, ko } = dateWords(day);
  return [
    `A pulled edition is called by its day: version "${day}" and edition “${en}”, “${ko}” take the place of "${version}" and “${edition.en}”, “${edition.ko}”.`,
  ];
}

import type { JSONPath } from "jsonc-parser";
import type { Descriptor } from "../datasets/descriptor.ts";
import { hashOfParts } from "../datasets/hashOfParts.ts";
import { type SealedFile, sealedName } from "../datasets/sealedFile.ts";
import { editionWords } from "../refresh/editionWords.ts";
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

/** The text of a descriptor with the parts of another edition, and when and from what it was pulled. */
export function pulledDescriptor(
  json: string,
  { version }: Pick<Descriptor, "version">,
  { engine, at, sql, sort, parts, browser }: PulledEdition,
): string {
  const day = at.toISOString().slice(0, 10);
  const month = day.slice(0, 7);
  const named: readonly (readonly [JSONPath, unknown])[] = [
    [["version"], month],
    [["edition"], editionWords(month)],
  ];
  const files = parts.map(({ file }) => file);
  const resource = (name: string): JSONPath => ["resources", 0, name];
  return withValues(json, [
    ...(version === month ? [] : named),
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

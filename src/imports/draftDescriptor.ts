import type { Descriptor, Field } from "../datasets/descriptor.ts";
import { formatJson } from "./formatJson.ts";

/** A column as it is found in a file: all that a machine can know of it. */
export interface DraftColumn {
  readonly name: string;
  readonly type: Field["type"];
  /** Its name where it was read, in whichever language that was. */
  readonly title?: string;
  readonly description?: string;
  readonly unit?: { readonly en: string; readonly ko: string };
  readonly constraints: NonNullable<Field["constraints"]>;
}

export interface DraftSpec {
  readonly name: string;
  readonly columns: readonly DraftColumn[];
  readonly primaryKey: readonly string[];
  /** The day on which it is written, as 2026-11-29. */
  readonly today: string;
}

const hangul = /[\uac00-\ud7a3]/;
const open = { en: "", ko: "" };

/**
 * The text of a datapackage.json in which all that a machine can know of a table is filled in. What only a person can
 * say is empty, so that the dataset passes no check before somebody has said it: source, licence, edition, the day it
 * was read, what the columns mean.
 */
export function draftDescriptor({ name, columns, primaryKey, today }: DraftSpec): string {
  const descriptor: Record<Exclude<keyof Descriptor, "refresh" | "pull" | "formerEditionOf" | "apartFrom">, unknown> = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    title: "",
    titles: open,
    description: "",
    descriptions: open,
    version: "",
    edition: open,
    created: `${today}T00:00:00Z`,
    retrieved: "",
    publisher: open,
    confidence: "",
    expected: "",
    sources: [{ title: "", titles: open, path: "" }],
    licenses: [{ name: "", title: "", titles: open }],
    resources: [
      {
        name,
        path: `${name}.csv`,
        type: "table",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes: 0,
        hash: "",
        schema: {
          $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
          fields: columns.map(fieldOf),
          primaryKey,
          missingValues: [""],
        },
      },
    ],
  };
  return formatJson(descriptor);
}

/** A title in Hangul is the Korean one, one in Latin letters the English; one in any other script is neither. */
function fieldOf({ name, type, title = "", description = "", unit, constraints }: DraftColumn) {
  const isLatin = !/\p{L}/u.test(title.replace(/\p{Script=Latin}/gu, ""));
  const titles = { en: isLatin ? title : "", ko: hangul.test(title) ? title : "" };
  return {
    name,
    type,
    title: titles.en,
    titles,
    description,
    descriptions: { en: description, ko: "" },
    ...(unit && { unit: unit.en, units: unit }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

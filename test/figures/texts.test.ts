import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { rowsOf, textOf } from "../../src/figures/answers.ts";
import { figures } from "../../src/figures/catalogue.ts";
import { tableOf } from "../../src/figures/tableOf.ts";
import { languages } from "../../src/language/language.ts";

// What every figure says, as published. A text that changes on purpose is changed in its file as well.
const folder = "test/figures/texts";

interface Published {
  readonly title: string;
  readonly measure: string;
  readonly note?: string;
  /** The headings, then every row. */
  readonly table: readonly (readonly string[])[];
}

const each = [...figures].flatMap(([id, figure]) => languages.map((language) => ({ id, figure, language })));

test("every figure has its texts in both languages, and no text is left of a figure that is gone", () => {
  expect(readdirSync(folder).sort()).toEqual(each.map(({ id, language }) => `${id}.${language}.json`).sort());
});

describe.each(each)("$id in $language", ({ id, figure, language }) => {
  test("says its published title, measure and note, and every cell of its table", async () => {
    const published: Published = JSON.parse(readFileSync(`${folder}/${id}.${language}.json`, "utf8"));
    const { title, measure, note } = await textOf(figure, language);
    expect({ title, measure, ...(note === undefined ? {} : { note }) }).toEqual({ ...published, table: undefined });
    const { headings, rows } = tableOf(figure, await rowsOf(figure), language);
    const text = (cells: readonly { readonly text: string }[]) => cells.map(({ text }) => text);
    expect([headings, ...rows].map(text)).toEqual(published.table);
  });
});

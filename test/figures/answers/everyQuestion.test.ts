import { beforeAll, describe, expect, test } from "vitest";
import type { Database } from "../../../src/database/database.ts";
import { openNative } from "../../../src/database/native.ts";
import { bind } from "../../../src/database/parameters.ts";
import { catalogue } from "../../../src/datasets/catalogue.ts";
import { figureById } from "../../../src/figures/catalogue.ts";
import { emptyTableSql } from "../../database/emptyTableSql.ts";
import { answerOf, questions } from "./answerOf.ts";

const numeric = /^(?:(?:TINY|SMALL|BIG|HUGE|U\w*)?INT(?:EGER)?|DOUBLE|FLOAT|DECIMAL.*)$/;

/** The columns that hold nothing in some row: no value was found, none exists, or the row is not the one that is named. */
const mayBeNull: Readonly<Record<string, readonly string[]>> = {
  "bytedance-revenue": ["value", "qualifier", "deal"],
  "magnitude-slips": ["factor"],
  "session-length": ["cited_source"],
  "tiktok-installs": ["qualifier"],
  "tiktok-users": ["qualifier"],
  telehealth: ["qualifier"],
  "dominos-digital-share": ["qualifier"],
  "us-ecommerce-share": ["trend", "gap", "fitted_on_en", "fitted_on_ko"],
  "dominos-sales-per-store": ["before_gap"],
  "dominos-stores": ["billions", "before_gap"],
  "cd-from-the-peak": ["change", "fall_to", "fall_at"],
  "us-music-formats": ["units"],
  "vinyl-passes-cd": ["written"],
  "crossover-forecasts": ["first_year", "last_year"],
  "retail-ratio": [
    "first_ratio",
    "linked_ratio",
    "number",
    "announced",
    "announced_month",
    "announced_precision",
    "outcome",
    "overtaking_year",
  ],
};

describe.each([...questions])("%s", (id, sql) => {
  let empty: Database;
  beforeAll(async () => {
    empty = await openNative(catalogue.map(emptyTableSql));
    return () => empty.close();
  });

  test("runs by hand as the file stands, and with its defaults written in", async () => {
    expect(await empty.rows(`explain ${sql}`)).not.toHaveLength(0);
    expect(await empty.rows(`explain ${bind(sql)}`)).not.toHaveLength(0);
  });

  test("has numbers in the columns that figure.yaml writes as numbers", async () => {
    const described = await empty.rows<{ column_name: string; column_type: string }>(`describe ${bind(sql)}`);
    const types = new Map(described.map(({ column_name, column_type }) => [column_name, column_type]));
    for (const [name, { column, unit, digits, time }] of Object.entries(figureById(id).columns)) {
      for (const source of typeof column === "object" ? Object.values(column) : [column ?? name]) {
        const type = types.get(source);
        expect(type, source).toBeDefined();
        if (time || unit === "date") expect(type, source).toBe("VARCHAR");
        else if (unit || digits !== undefined) expect(type, source).toMatch(numeric);
      }
    }
  });

  test("holds nothing only where nothing can be", async () => {
    const rows = await answerOf(id);
    const missing = Object.keys(rows[0] ?? {}).filter((name) => rows.some((row) => row[name] === null));
    expect(missing).toEqual(mayBeNull[id] ?? []);
  });

  test("gives rows, the same in the same order twice", async () => {
    const rows = await answerOf(id);
    expect(rows.length).toBeGreaterThan(0);
    expect(await answerOf(id)).toEqual(rows);
  });
});

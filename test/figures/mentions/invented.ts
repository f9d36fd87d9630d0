import { seriesOf } from "../../../src/charts/points.ts";
import type { Row } from "../../../src/charts/row.ts";
import type { ChartSpec } from "../../../src/charts/schema.ts";
import { formatDiagnostic } from "../../../src/content/diagnostic.ts";
import { openNative } from "../../../src/database/native.ts";
import { proveAll } from "../../../src/facts/prove.ts";
import { readFacts } from "../../../src/facts/readFacts.ts";
import { type FactRow, restingRow } from "../../../src/facts/restingRow.ts";
import { findMentions } from "../../../src/figures/mentions/findMentions.ts";
import { type FigurePoints, pointsIn } from "../../../src/figures/mentions/mention.ts";
import type { Language } from "../../../src/language/language.ts";

/** A figure of invented rows: lines over years, one for each name. */
export interface InventedFigure {
  readonly rows: readonly Row[];
  readonly spec?: Partial<ChartSpec>;
}

const lines: ChartSpec = {
  columns: {
    year: { heading: { en: "Year", ko: "연도" }, unit: "year" },
    name: { heading: { en: "Shop", ko: "가게" } },
    sales: { heading: { en: "Sales", ko: "매출" }, unit: "usd" },
  },
  plot: [{ mark: "line", x: "year", y: "sales", stroke: "name" }],
} as ChartSpec;

/** The points of an invented figure as the reader of texts takes them. */
export function pointsOfInvented({ rows, spec = {} }: InventedFigure, language: Language): FigurePoints {
  const all = { ...lines, ...spec };
  return { columns: all.columns, rows, points: pointsIn(seriesOf(all, rows, language)) };
}

/** Sales of two shops, and of one whose number is missing. */
export const shops: readonly Row[] = [
  { name: "a", year: 2020, sales: 10_000 },
  { name: "a", year: 2021, sales: 12_500 },
  { name: "b", year: 2020, sales: 30_000 },
  { name: "b", year: 2021, sales: 12_500 },
  { name: "c", year: 2021, sales: null },
];

const facts = (text: string) => ({ file: "facts.yaml", essay: "invented", text });

/**
 * What is found in a text of the given facts beside the given figures: "fact → figure: row", and every mistake as the
 * terminal shows it. Facts may ask the table `shops`.
 */
export async function find(text: {
  readonly facts: string;
  readonly prose: string;
  readonly figures: Readonly<Record<string, InventedFigure>>;
}): Promise<{ en: string[]; ko: string[]; mistakes: string[] }> {
  const values = shops.map(({ name, year, sales }) => `('${name}', ${year}, ${sales})`).join(", ");
  const database = await openNative([`create table shops as select * from (values ${values}) as t(name, year, sales)`]);
  const tables = (sql: string) => (/\bshops\b/.test(sql) ? [{ name: "shops", confidence: "high" as const }] : []);
  const { proofs, faults } = await proveAll([facts(text.facts)], { database, tables }, {});
  const { facts: written } = readFacts(facts(text.facts), {});
  const rows = new Map<string, FactRow>();
  for (const proof of proofs.values()) {
    const row = await restingRow(database, proof);
    if (row) rows.set(proof.id, row);
  }
  const figures = new Map(
    Object.entries(text.figures).map(([id, figure]) => [
      id,
      { en: pointsOfInvented(figure, "en"), ko: pointsOfInvented(figure, "ko") },
    ]),
  );
  const texts = (["en", "ko"] as const).map((language) => ({
    file: `${language}.mdx`,
    essay: "invented",
    language,
    source: text.prose,
  }));
  const found = findMentions({ texts, proofs, written, figures, rows });
  const [en, ko] = found.texts.map(({ mentions }) =>
    mentions.map(({ fact, of, figure, row }) => `${fact}${of ? ` ${of}` : ""} → ${figure}: ${row.name} ${row.year}`),
  );
  await database.close();
  return {
    en: en ?? [],
    ko: ko ?? [],
    mistakes: [...faults.map(({ message }) => message), ...found.diagnostics.map((each) => formatDiagnostic(each))],
  };
}

/** A fact in YAML with the given keys after what every fact needs, each on a line of its own from the fifth on. */
export const factOf = (id: string, unit: string, ...keys: readonly string[]): string =>
  [
    `${id}:`,
    '  says: { en: "Invented", ko: "지어낸 숫자" }',
    `  unit: ${unit}`,
    "  kind: derived",
    ...keys.map((key) => `  ${key}`),
    "",
  ].join("\n");

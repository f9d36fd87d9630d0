import { parse } from "yaml";
import { type Content, contentOf } from "../content/content.ts";
import { keptOnDisk } from "../content/keptOnDisk.ts";
import { versionOf } from "../content/madeFrom.ts";
import { nativeDatabase, nativeViews } from "../database/native.ts";
import { viewQueries } from "../database/viewQueries.ts";
import type { View } from "../database/views.ts";
import type { Descriptor, Field } from "../datasets/descriptor.ts";
import { partsOf } from "../datasets/parts.ts";
import { datasetFiles } from "../datasets/readDatasets.ts";
import { fieldsOf, primaryKey, tableName } from "../datasets/tableSql.ts";
import { tablesOf } from "../datasets/tablesOf.ts";
import { latinWordsKnown } from "../facts/englishInKorean.ts";
import { fieldMeasure } from "../facts/fieldMeasure.ts";
import { measureOfUnit, unknownMeasure } from "../facts/measure.ts";
import type { FigureYaml } from "../figures/figureSchema.ts";
import type { Bilingual } from "../language/language.ts";
import { dimensionsOf, isUnique } from "./dimensions.ts";
import { isPeriod } from "./periodNames.ts";
import type { FigureNumber, MeasureColumn, Row, Source } from "./source.ts";
import { describedValues, type ValueWords, valueNames } from "./valueNames.ts";

/** Everything numbers are searched in: each dataset and the view of each published figure, with their rows. */
export async function readSources(content: Content = contentOf()): Promise<readonly Source[]> {
  const database = await nativeDatabase(content);
  const rows = (name: string) => database.rows<Row>(`select * from "${name}"`);
  const figures = await readFigures(content);
  const descriptors = datasetFiles(content).map(({ descriptor }) => descriptor);
  // Among millions of rows any number is found by chance: of a table that lies in parts only its figures are searched.
  const tables = await Promise.all(
    descriptors
      .filter((each) => !partsOf(each))
      .map(async (descriptor) => ({ descriptor, rows: await rows(tableName(descriptor)) })),
  );
  const latinNames = latinWordsKnown(content);
  const words = figureWords([...figures.values()]);
  for (const [key, names] of tables.flatMap(listedNames)) words.set(key, [...(words.get(key) ?? []), ...names]);
  const datasets = tables.map(({ descriptor, rows: own }) => datasetSource(descriptor, own, words));
  const queries = viewQueries(content);
  const views = await Promise.all(
    (await nativeViews(content)).map(async (view) => {
      const under = tablesOf(view.sql, descriptors.map(tableName), queries).map(
        (name) => descriptors.find((each) => tableName(each) === name) as Descriptor,
      );
      return viewSource(view, await rows(view.name), figures.get(view.figure), under, words);
    }),
  );
  return [...datasets, ...views].filter(({ rows }) => rows.length > 0).map((source) => ({ ...source, latinNames }));
}

type Figure = Partial<FigureYaml> | undefined;

/** Every figure.yaml by the id of its figure; reading YAML takes longer than all the rest. */
async function readFigures(content: Content): Promise<ReadonlyMap<string, Figure>> {
  const files = content.figures().map(({ id, file }) => ({ id, file: file("figure.yaml") }));
  const version = versionOf(files.map(({ file }) => file));
  const read = await keptOnDisk(content, "figure-words", version, async () =>
    files.map(({ id, file }) => [id, parsed(file?.text)] as const),
  );
  return new Map(read);
}

function parsed(yaml: string | undefined): Figure {
  try {
    return yaml === undefined ? undefined : (parse(yaml) as Partial<FigureYaml>);
  } catch {
    // A figure that is no YAML is told by its own check; its rows can be searched all the same.
    return undefined;
  }
}

/** What figures call the values of columns, whichever table they stand in. */
function figureWords(figures: readonly Figure[]): Map<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const figure of figures)
    for (const [column, { values = {} }] of Object.entries(figure?.columns ?? {}))
      for (const [value, { en, ko, short }] of Object.entries(values)) {
        const key = `${column}=${value}`;
        words.set(key, [...(words.get(key) ?? []), en, ko, ...(short ? [short.en, short.ko] : [])]);
      }
  return words;
}

/**
 * What a list says its entries are called, whichever table they stand in: a dataset whose key is one column of text, with
 * columns of names beside it.
 */
function listedNames({ descriptor, rows }: { readonly descriptor: Descriptor; readonly rows: readonly Row[] }) {
  const [key, ...others] = primaryKey(descriptor);
  const columns = fieldsOf(descriptor)
    .map(({ name }) => name)
    .filter((name) => /^(?:name|short)_(?:en|ko)$/.test(name));
  if (key === undefined || others.length > 0 || columns.length === 0) return [];
  return rows.map((row) => {
    const names = columns.map((name) => row[name]).filter((name): name is string => typeof name === "string");
    return [`${key}=${row[key]}`, names] as const;
  });
}

/** A table by itself, before what is known of all. */
type TableSource = Omit<Source, "latinNames">;

const leftOut = /^(?:source|note|unit|confidence|precision|.*_precision|address)$/;

function datasetSource(descriptor: Descriptor, rows: readonly Row[], words: ValueWords): TableSource {
  const fields = fieldsOf(descriptor);
  const keys = primaryKey(descriptor);
  const measures = fields.filter((field) => isMeasure(field) && !keys.includes(field.name)).map(measureOfField);
  const others = fields.map(({ name }) => name).filter((name) => !measures.some(({ column }) => column === name));
  const described = describedValues(fields);
  const named = others.filter((name) => !leftOut.test(name));
  const dimensions = dimensionsOf(
    rows,
    keys,
    named.filter((name) => isCategory(rows, name)),
  );
  return {
    name: tableName(descriptor),
    kind: "dataset",
    id: descriptor.name,
    titles: descriptor.titles,
    origin: {
      en: `${descriptor.publisher.en}, ${descriptor.titles.en} (data/${descriptor.name})`,
      ko: `${descriptor.publisher.ko}, ${descriptor.titles.ko} (data/${descriptor.name})`,
    },
    datasets: [descriptor.name],
    confidence: descriptor.confidence,
    rows,
    keys,
    dimensions,
    ...timeOf(rows, dimensions),
    measures,
    categories: others.filter((name) => isCategory(rows, name) && !/^(?:source|note|unit)$/.test(name)),
    namesOf: valueNames(rows, [...new Set([...dimensions, ...keys])], named, (column, value) => [
      ...(words.get(`${column}=${value}`) ?? []),
      ...(described.get(`${column}=${value}`) ?? []),
    ]),
    words: [descriptor.titles.en, descriptor.titles.ko, descriptor.publisher.en, descriptor.publisher.ko],
    figureValues: [],
  };
}

function viewSource(
  view: View,
  rows: readonly Row[],
  figure: Figure,
  under: readonly Descriptor[],
  words: ValueWords,
): TableSource {
  const columns = Object.keys(rows[0] ?? {});
  const described = figure?.columns ?? {};
  const isNumber = (name: string) => rows.some((row) => typeof row[name] === "number");
  const isTime = (name: string) => rows.every((row) => row[name] === null || isPeriod(row[name]));
  const measures = columns
    .filter((name) => isNumber(name) && !(isTime(name) && (/year/.test(name) || described[name]?.unit === "year")))
    .map((column): MeasureColumn => {
      const unit = described[column]?.unit;
      const measure = unit ? measureOfUnit(unit) : unknownMeasure;
      return { column, of: () => measure, titles: described[column]?.heading ?? { en: column, ko: column } };
    });
  const others = columns.filter((name) => !measures.some(({ column }) => column === name) && !leftOut.test(name));
  const keys = dimensionsOf(rows, [], others);
  const said = [figure?.measure, figure?.title].flatMap((each) => (each ? [firstOf(each)] : []));
  const name = said[0] ?? { en: view.figure, ko: view.figure };
  const titles = { en: firstSentence(name.en), ko: firstSentence(name.ko) };
  const [first] = under;
  const origin = (language: "en" | "ko") =>
    `figure ${view.figure}${first ? `: ${under.map((each) => `${each.publisher[language]}, ${each.titles[language]}`).join("; ")}` : ""}`;
  const levels = ["low", "medium", "high"] as const;
  return {
    name: view.name,
    kind: "figure",
    id: view.figure,
    titles,
    origin: { en: origin("en"), ko: origin("ko") },
    datasets: under.map((each) => each.name),
    essay: view.essay,
    confidence: levels.find((level) => under.some(({ confidence }) => confidence === level)) ?? "low",
    rows,
    keys,
    dimensions: keys,
    ...timeOf(rows, keys),
    measures: isUnique(rows, keys) ? measures : [],
    categories: others.filter((column) => isCategory(rows, column)),
    namesOf: valueNames(rows, keys, others, (column, value) => words.get(`${column}=${value}`) ?? []),
    words: said.flatMap(({ en, ko }) => [plain(en), plain(ko)]),
    figureValues: figureNumbers(view.name, figure),
  };
}

function figureNumbers(view: string, figure: Figure): FigureNumber[] {
  return Object.entries(figure?.values ?? {}).flatMap(([name, { sql, unit, of }]) => {
    const known = unit ?? figure?.columns?.[of ?? ""]?.unit;
    if (typeof sql !== "string" || known === undefined) return [];
    return [{ name, sql: sql.replace(/\brows\b/g, view), measure: measureOfUnit(known) }];
  });
}

function firstOf(sentence: NonNullable<FigureYaml["title"]>): Bilingual {
  const { en, ko } = Array.isArray(sentence) ? (sentence.at(-1) as Bilingual) : sentence;
  return { en, ko };
}

const plain = (sentence: string) =>
  sentence
    .replace(/\{[^}]*\}/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** What a figure measures, without the legend that follows: "China’s GDP as a percentage of US GDP". */
const firstSentence = (text: string) => plain(text).split(/[.:。](?:\s|$)/)[0] ?? "";

function timeOf(rows: readonly Row[], dimensions: readonly string[]): { time?: string } {
  const time = dimensions.find((name) => rows.every((row) => isPeriod(row[name])) && !/edition/.test(name));
  return time === undefined ? {} : { time };
}

function isCategory(rows: readonly Row[], column: string): boolean {
  const values = new Set(rows.map((row) => row[column]));
  if (values.size < 2 || values.size > Math.max(40, rows.length / 2)) return false;
  return [...values].every(
    (value) => value === null || typeof value === "boolean" || isPeriod(value) || isShort(value),
  );
}

const isShort = (value: unknown) => typeof value === "string" && value.length <= 60;

function isMeasure({ type }: Field): boolean {
  return type === "number" || type === "integer";
}

function measureOfField(field: Field): MeasureColumn {
  const of = fieldMeasure(field);
  return { column: field.name, titles: field.titles, of: (row) => of(row.unit) };
}

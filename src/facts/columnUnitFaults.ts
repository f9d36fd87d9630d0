import { type Content, contentOf } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { readYaml } from "../content/readYaml.ts";
import type { Database } from "../database/database.ts";
import type { Descriptor, Field } from "../datasets/descriptor.ts";
import { datasetFiles } from "../datasets/readDatasets.ts";
import { fieldsOf, tableName } from "../datasets/tableSql.ts";
import { type UnitName, unitNames, units } from "../language/units.ts";
import { type ColumnRead, type ColumnRows, columnRead } from "./columnRead.ts";
import { fieldMeasure } from "./fieldMeasure.ts";
import { type Measure, measureOfUnit, sameMeasure, unitNameOf } from "./measure.ts";
import type { Proof } from "./proof.ts";

/**
 * Facts whose unit is another than their SQL gives, as the columns it reads say: percent of a column in dollars, millions
 * of a column in billions, dollars of a share. What `columnRead` cannot read is beyond it.
 */
export async function columnUnitFaults(
  proofs: ReadonlyMap<string, Proof>,
  database: Database,
  content: Content = contentOf(),
): Promise<Diagnostic[]> {
  const tables = new Map(datasetFiles(content).map(({ descriptor }) => [tableName(descriptor), descriptor]));
  const found = await Promise.all(
    [...proofs.values()].map(async (proof): Promise<Diagnostic[]> => {
      const { id, file, sql, unit } = proof;
      const read = sql === undefined || unit === undefined || unit === "date" ? undefined : columnRead(sql);
      if (!unit || !read) return [];
      const descriptor = tables.get(read.table.toLowerCase());
      const measures = await Promise.all(
        read.columns.map((rows) =>
          descriptor
            ? measureRead(rows, { table: read.table, descriptor, database })
            : measureInFigure(rows.column, read.table, { views: proof.views, content }),
        ),
      );
      const measure = given(read, measures);
      if (!measure || fits(measure, unit)) return [];
      const yaml = readYaml(file, content.file(file)?.text ?? "");
      const right = nearestUnit(measure, unit);
      const columns = [...new Set(read.columns.map(({ column }) => column))].join(" and ");
      return [
        {
          file,
          ...yaml.valuePlace([id, "unit"]),
          message: `fact "${id}": its SQL gives ${describe(measure)}, as the column ${columns} of ${read.table} says, not ${unit}`,
          remedy: right ? `Write unit: ${right}` : "Correct the unit, or the SQL",
          value: unit,
          ...(right && { expected: right }),
        },
      ];
    }),
  );
  return found.flat();
}

/** What the column counts in a dataset; undefined where its rows have several units, or one that says too little. */
async function measureRead(
  { column, where }: ColumnRows,
  { table, descriptor, database }: { table: string; descriptor: Descriptor; database: Database },
): Promise<Measure | undefined> {
  const field = fieldsOf(descriptor).find(({ name }) => name === column);
  if (!field || (field.type !== "number" && field.type !== "integer")) return undefined;
  const said = await rowUnits(fieldsOf(descriptor), { table, where }, database);
  return said.length > 1 && !field.unit ? undefined : understood(fieldMeasure(field)(said[0]));
}

/** What the column counts in the view of a figure, as its figure.yaml says. */
function measureInFigure(
  column: string,
  table: string,
  { views, content }: { views: Proof["views"]; content: Content },
): Measure | undefined {
  const view = views.find(({ name }) => name === table.toLowerCase());
  const file = content
    .figures()
    .find(({ id }) => id === view?.figure)
    ?.file("figure.yaml");
  if (!file) return undefined;
  const { value } = readYaml(file.path, file.text);
  const { columns = {} } = (value ?? {}) as { columns?: Record<string, { unit?: string } | undefined> };
  const unit = unitNames.find((name) => name === columns[column]?.unit);
  return unit && unit !== "date" ? measureOfUnit(unit) : undefined;
}

/** What the question gives, from what its columns count; undefined where these are unknown, or not of one measure. */
function given({ operation, power }: ColumnRead, measures: readonly (Measure | undefined)[]): Measure | undefined {
  const [measure, other] = measures;
  if (!measure || (measures.length > 1 && !(other && sameMeasure(measure, other)))) return undefined;
  switch (operation) {
    case "value":
      if (measure.kind === "percent" && power === 2) return { ...measure, kind: "times" };
      if (measure.kind === "times" && power === -2) return { ...measure, kind: "percent" };
      return { ...measure, exponent: measure.exponent + power };
    case "complement":
      return measure.kind === "percent" ? measure : undefined;
    case "difference":
      return measure.kind === "year" ? measureOfUnit("years") : measure;
    case "quotient":
      return measureOfUnit("times");
    case "percentage":
      return measureOfUnit("percent");
    case "log-points":
      return measureOfUnit("log-points");
  }
}

async function rowUnits(
  fields: readonly Field[],
  { table, where }: { table: string; where: string },
  database: Database,
): Promise<string[]> {
  if (!fields.some(({ name }) => name === "unit")) return [];
  const sql = `select distinct unit from ${table}${where ? ` where ${where}` : ""}`;
  const rows = await database.rows<{ unit: unknown }>(sql).catch(() => []);
  return rows.flatMap(({ unit }) => (typeof unit === "string" ? [unit] : []));
}

/** A measure that is known for certain: "minutes a day" is a unit of facts, while of other rates too little is said. */
function understood(measure: Measure): Measure | undefined {
  const { kind, noun } = measure;
  if (kind === "unknown") return undefined;
  const rate = noun.replace(/ (?:per|a) |\//, "-per-");
  if (rate !== noun) return unitNames.includes(rate as UnitName) ? measureOfUnit(rate as UnitName) : undefined;
  if (kind === "rate") return undefined;
  if (kind === "things" && /^(?:usd|krw|cny|ratio|rank)$/.test(noun)) return undefined;
  return measure;
}

/** Whether a number of that measure may be a fact of that unit. */
function fits(measure: Measure, unit: UnitName): boolean {
  const said = measureOfUnit(unit);
  return said.exponent === measure.exponent && isAlike(measure.kind, said);
}

const counted = /^(?:things|people)$/;

function isAlike(kind: string, said: Measure): boolean {
  if (kind === said.kind) return true;
  // A value as a percentage of another is also an index of it.
  if (kind === "percent" && said.kind === "index") return true;
  if (/^(?:percent|points)$/.test(kind)) return /^(?:percent|points)$/.test(said.kind);
  // People are counted; what is counted may be people.
  if (kind === "people") return said.kind === "things" && said.noun === "";
  return counted.test(kind) && counted.test(said.kind);
}

/** The unit that such a number has: of those that fit, the one called most like what was written. */
function nearestUnit(measure: Measure, unit: UnitName): UnitName | undefined {
  // "million downloads" is a unit of that name; most other things are counted.
  const named = [scales[measure.exponent], measure.noun].filter(Boolean).join("-") as UnitName;
  const right = unitNames.includes(named) ? named : unitNameOf(measure, measure.exponent);
  if (fits(measure, right)) return right;
  const fitting = unitNames.filter((name) => units[name].kind !== "date" && fits(measure, name));
  return fitting.find((name) => name.split("-")[0] === unit.split("-")[0]) ?? fitting[0];
}

const scales: Readonly<Record<number, string>> = { 3: "thousand", 6: "million", 9: "billion", 12: "trillion" };
const currencies: Readonly<Record<string, string>> = { usd: "US dollars", krw: "won", cny: "yuan" };

function describe({ kind, exponent, noun }: Measure): string {
  const what = kind.startsWith("money:")
    ? (currencies[kind.slice(6)] ?? kind)
    : kind === "things"
      ? noun || "things"
      : kind;
  const scale = exponent === 0 ? "" : (scales[exponent] ?? `10^${exponent}`);
  return [scale, what].filter(Boolean).join(" ");
}

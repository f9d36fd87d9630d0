import { Document, isScalar, visit } from "yaml";
import type { Descriptor, Field } from "../../datasets/descriptor.ts";
import { quotedText } from "../../datasets/quoteSql.ts";
import { fieldsOf, tableName } from "../../datasets/tableSql.ts";
import { measureOfWords, unitNameOf } from "../../facts/measure.ts";
import { BeginningError } from "./beginning.ts";

type Row = Readonly<Record<string, unknown>>;
type FigureFiles = Readonly<Record<"query.sql" | "figure.yaml", string>>;

/** Lines that a first drawing has room for. */
const mostLines = 4;
const timeUnits: Readonly<Partial<Record<Field["type"], string>>> = { yearmonth: "month", date: "day" };

/** The two files of a figure that draws a dataset's first figures over time, to be made one that argues. */
export function datasetFigure(descriptor: Descriptor, rows: readonly Row[]): FigureFiles {
  const fields = fieldsOf(descriptor);
  const { primaryKey } = descriptor.resources[0].schema;
  const time = fields.find(isTime);
  const value = fields.find(
    (field) =>
      field !== time && (field.type === "number" || field.type === "integer") && !primaryKey.includes(field.name),
  );
  if (!time || !value) {
    const lacks = time ? "no figure beside its key" : "no column of years, months or days";
    throw new BeginningError(
      `${descriptor.name} has ${lacks}: begin with npm run new figure alone, and ask it your question.`,
    );
  }
  const keys = fields.filter((field) => primaryKey.includes(field.name) && field !== time);
  const filled = rows.filter((row) => row[value.name] !== null && row[time.name] !== null);
  const [series, ...others] = keys;
  // Of every other key one value, so that there is one figure for each moment of a line.
  const fixed = others.map(({ name }) => [name, filled[0]?.[name]] as const);
  const same = filled.filter((row) => fixed.every(([name, each]) => row[name] === each));
  const pointsOf = (name: unknown) =>
    new Set(same.flatMap((row) => (!series || row[series.name] === name ? [row[time.name]] : [])));
  const names = series ? [...new Set(same.map((row) => row[series.name]))] : [undefined];
  const drawn = names.filter((name) => pointsOf(name).size > 1);
  // One point is no line: where nothing has two, points are drawn.
  const mark = drawn.length > 0 ? "line" : "dot";
  const lines = (drawn.length > 0 ? drawn : names).slice(0, mostLines);
  return {
    "query.sql": query({ table: tableName(descriptor), time, value, series, lines, fixed }),
    "figure.yaml": figure({ descriptor, time, value, series, mark }),
  };
}

function isTime({ type, name, constraints }: Field): boolean {
  return (
    type === "yearmonth" ||
    type === "date" ||
    (type === "integer" && /(?:^|_)year$/.test(name) && (constraints?.minimum ?? 1000) >= 1000)
  );
}

interface Parts {
  readonly time: Field;
  readonly value: Field;
  readonly series: Field | undefined;
}

interface QuerySpec extends Parts {
  readonly table: string;
  readonly lines: readonly unknown[];
  readonly fixed: readonly (readonly [name: string, value: unknown])[];
}

function query({ table, time, value, series, lines, fixed }: QuerySpec): string {
  const literal = (each: unknown) =>
    typeof each === "number" || typeof each === "boolean" ? String(each) : quotedText(String(each));
  const conditions = [
    ...(series ? [`${series.name} in (${lines.map(literal).join(", ")})`] : []),
    ...fixed.map(([name, each]) =>
      each === null || each === undefined ? `${name} is null` : `${name} = ${literal(each)}`,
    ),
    `${value.name} is not null`,
  ];
  const columns = [time.name, ...(series ? [series.name] : []), value.name].join(", ");
  return `-- A question to begin with. Ask your own; npm run sql -- <this file> answers it.
select ${columns}
from ${table}
where ${conditions.join("\n  and ")}
order by ${[...(series ? [series.name] : []), time.name].join(", ")}
`;
}

interface FigureSpec extends Parts {
  readonly descriptor: Descriptor;
  readonly mark: "line" | "dot";
}

function figure({ descriptor, time, value, series, mark }: FigureSpec): string {
  const measured = value.unit ? measureOfWords(value.unit) : undefined;
  const unit = measured ? { unit: unitNameOf(measured, measured.exponent) } : {};
  const isYear = time.type === "integer";
  const content = {
    kind: "observation",
    columns: {
      ...(series && { [series.name]: { heading: series.titles } }),
      [time.name]: { heading: time.titles, ...(isYear ? { unit: "year" } : { time: timeUnits[time.type] }) },
      [value.name]: { heading: value.titles, ...unit },
    },
    plot: [
      {
        mark,
        x: time.name,
        y: value.name,
        ...(series && { stroke: series.name, ...(mark === "line" && { label: "end" }) }),
      },
    ],
    values: {
      peak: {
        sql: `select arg_max(${time.name}, ${value.name}) from rows`,
        ...(isYear ? { unit: "year" } : { of: time.name }),
      },
    },
    title: {
      en: `${descriptor.titles.en}: the highest figure is that of {peak}`,
      ko: `${descriptor.titles.ko}: 가장 높은 값은 {peak}의 값이다`,
    },
    measure: {
      en: `${value.titles.en}${value.units ? `, ${value.units.en}` : ""}.`,
      ko: `${value.titles.ko}${value.units ? `, ${value.units.ko}` : ""}.`,
    },
  };
  return `# yaml-language-server: $schema=../../../../figures/figure.schema.json
# How the question is drawn and what it says; src/figures/README.md tells every key.
${inHouseStyle(content)}`;
}

/** YAML with what says one thing on one line: a text in both languages, a mark, a value. */
function inHouseStyle(content: object): string {
  const document = new Document(content);
  visit(document, {
    Map(_, map) {
      if (map.items.every(({ key, value }) => isScalar(key) && isScalar(value)) && !map.has("kind")) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

import type { Raw } from "../raw.ts";
import { RefreshError } from "../refreshError.ts";

/** A dimension or an attribute, and its values by their index. */
interface Component {
  readonly id: string;
  readonly default?: string;
  readonly values?: readonly { readonly id?: string; readonly value?: string; readonly name?: string }[];
}

interface Levels {
  readonly dataSet?: readonly Component[];
  readonly dimensionGroup?: readonly Component[];
  readonly series?: readonly Component[];
  readonly observation?: readonly Component[];
}

interface Structure {
  readonly dimensions: Levels;
  readonly attributes?: Levels;
}

type Observation = readonly unknown[];

interface DataSet {
  readonly structure?: number;
  readonly attributes?: readonly unknown[];
  readonly dimensionGroupAttributes?: Readonly<Record<string, readonly unknown[]>>;
  readonly series?: Readonly<
    Record<
      string,
      { readonly attributes?: readonly unknown[]; readonly observations?: Readonly<Record<string, Observation>> }
    >
  >;
  readonly observations?: Readonly<Record<string, Observation>>;
}

interface Body {
  /** SDMX-JSON 1.0 has one structure, 2.0 a list of them. */
  readonly structure?: Structure;
  readonly structures?: readonly Structure[];
  readonly dataSets?: readonly DataSet[];
}

/**
 * SDMX-JSON 1.0 or 2.0, whose body may stand under `data` or not: a row for each observation, whether they come in series
 * or flat, indices replaced by what they stand for.
 */
export function sdmxJson(message: unknown): Pick<Raw, "columns" | "rows"> {
  const { errors, data } = message as { errors?: { title?: string; code?: number }[]; data?: Body };
  if (errors?.[0])
    throw new RefreshError(
      `answered with its error ${errors[0].code}, "${String(errors[0].title).replace(/[.\s]+$/, "")}": check the address in the refresh block`,
    );
  const { structure, structures, dataSets } = data ?? (message as Body);
  const of = (set: DataSet) => structure ?? structures?.[set.structure ?? 0];
  if (!dataSets?.every(of))
    throw new RefreshError(
      "answered with JSON that is no SDMX-JSON since it has no dataSets or no structure: check the address, and the format that it asks for",
    );
  const rows = dataSets.flatMap((set) => rowsOf(set, of(set) as Structure));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return { columns, rows: rows.map((row) => columns.map((name) => row.get(name) ?? null)) };
}

type Row = Map<string, string | null>;

function rowsOf(set: DataSet, { dimensions, attributes = {} }: Structure): Row[] {
  const common: Row = new Map([
    ...(dimensions.dataSet ?? []).map((each) => [each.id, meaningOf(each, 0)] as const),
    ...pairs(attributes.dataSet, set.attributes),
  ]);
  const bySeries = Object.entries(set.series ?? {}).flatMap(([key, { attributes: own, observations = {} }]) => {
    const series = new Map([...coded(dimensions.series, key), ...pairs(attributes.series, own)]);
    return Object.entries(observations).map(([at, values]) => ({ key: `${key}:${at}`, series, at, values }));
  });
  const flat = Object.entries(set.observations ?? {}).map(([at, values]) => ({
    key: at,
    series: new Map() as Row,
    at,
    values,
  }));
  const groups = Object.entries(set.dimensionGroupAttributes ?? {}).map(([key, values]) => ({
    parts: key.split(":"),
    values: pairs(attributes.dimensionGroup, values),
  }));
  return [...bySeries, ...flat].map(({ key, series, at, values: [value, ...own] }) => {
    const parts = key.split(":");
    const inGroups = groups.filter((group) => group.parts.every((part, i) => part === "" || part === parts[i]));
    const dimensionsOf = [...series].concat(coded(dimensions.observation, at));
    return new Map([
      ...dimensionsOf,
      ["OBS_VALUE", textOf(value)] as const,
      ...common,
      ...inGroups.flatMap((group) => group.values.filter(([, each]) => each !== null)),
      ...pairs(attributes.observation, own),
    ]);
  });
}

/** The values of dimensions whose indices stand in a key, as 0:3:1. */
function coded(components: readonly Component[] = [], key: string): [string, string | null][] {
  const indices = key.split(":");
  return components.map((each, i) => [each.id, meaningOf(each, Number(indices[i]))]);
}

function pairs(components: readonly Component[] = [], values: readonly unknown[] = []): [string, string | null][] {
  return components.map((each, i) => [each.id, meaningOf(each, values[i])]);
}

/** An index stands for one of the component's values; what is no index, or has none to choose from, is the value itself. */
function meaningOf({ values = [], default: usual }: Component, given: unknown): string | null {
  if (given === null || given === undefined) return usual ?? null;
  const [first] = Array.isArray(given) ? given : [given];
  if (typeof first !== "number" || values.length === 0) return textOf(first);
  const chosen = values[first];
  return chosen?.id ?? chosen?.value ?? chosen?.name ?? null;
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

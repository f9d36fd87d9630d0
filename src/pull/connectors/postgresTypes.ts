import type { EngineColumn, EngineKind } from "../engineAnswer.ts";
import { zoneNote } from "./zoneNote.ts";

/** The types that a descriptor has a counterpart for, by the number PostgreSQL gives them for ever (pg_type.dat). */
const known: Readonly<Record<number, readonly [type: string, is: "text" | "integer" | "double" | "boolean" | "date"]>> =
  {
    16: ["boolean", "boolean"],
    19: ["name", "text"],
    20: ["bigint", "integer"],
    21: ["smallint", "integer"],
    23: ["integer", "integer"],
    25: ["text", "text"],
    701: ["double precision", "double"],
    1042: ["character", "text"],
    1043: ["character varying", "text"],
    1082: ["date", "date"],
  };

const numeric = 1700;

/** A column as PostgreSQL describes it: the number of its type, and the modifier that holds precision and scale. */
export interface PostgresField {
  readonly name: string;
  readonly dataTypeID: number;
  readonly dataTypeModifier: number;
}

/** A column with what its values are; `type` is its type in PostgreSQL's words, where they are not known here. */
export function postgresColumn(field: PostgresField, type?: string): EngineColumn {
  const { name, dataTypeID: id } = field;
  const quoted = /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
  const [own, is] = known[id] ?? [];
  if (is) return { name, type: own ?? "", kind: { is }, instead: `… as ${quoted}` };
  if (id === numeric) {
    const kind = decimal(field.dataTypeModifier);
    const written = Number.isFinite(kind.precision) ? `numeric(${kind.precision},${kind.scale})` : "numeric";
    const as = (other: string) => `cast(… as ${other}) as ${quoted}`;
    const others = { insteadWhole: as("bigint"), insteadDouble: as("double precision") };
    return { name, type: written, kind, instead: as("numeric(12, 2)"), ...others };
  }
  const instead = `${insteadOf(type ?? "")} as ${quoted}`;
  const note = instead.includes("ZONE") && { insteadNote: zoneNote };
  return { name, type: type ?? `type ${id}`, kind: { is: "none" }, instead, ...note };
}

/** Whether the number of a type says what it is; others have to be looked up in the database. */
export function isKnownToPostgres({ dataTypeID: id }: PostgresField): boolean {
  return id === numeric || known[id] !== undefined;
}

/** Precision and scale out of the modifier (numeric.c); without one a value may have any number of digits. */
function decimal(modifier: number): EngineKind & { readonly is: "decimal" } {
  if (modifier < 4) return { is: "decimal", precision: Number.POSITIVE_INFINITY, scale: Number.POSITIVE_INFINITY };
  const packed = modifier - 4;
  // The scale is signed, in eleven bits.
  const scale = ((packed & 0x7ff) ^ 1024) - 1024;
  return { is: "decimal", precision: (packed >> 16) & 0xffff, scale };
}

function insteadOf(type: string): string {
  if (type.endsWith("[]")) return "array_to_string(…, ' ')";
  if (type.startsWith("timestamp with time zone")) return "cast(… at time zone 'ZONE' as date)";
  if (type.startsWith("timestamp")) return "cast(… as date)";
  if (type === "interval") return "cast(extract(epoch from …) as double precision)";
  if (type === "real") return "cast(… as double precision)";
  if (type === "money") return "cast(… as numeric(12, 2))";
  return "cast(… as text)";
}

import type { EngineColumn, EngineKind } from "../engineAnswer.ts";
import { zoneNote } from "./zoneNote.ts";

/** A column of the type that ClickHouse writes: Nullable(Decimal(18, 4)). */
export function clickhouseColumn(name: string, type: string): EngineColumn {
  const bare = withoutWrappers(type);
  const quoted = /^[a-z_][a-z0-9_]*$/i.test(name) ? name : `\`${name.replaceAll("`", "\\`")}\``;
  const kind = kindOf(bare);
  const decimal = kind.is === "decimal" && {
    // Without round, a cast cuts off what is beyond the cents.
    instead: `cast(round(…, 2) as Decimal(12, 2)) as ${quoted}`,
    insteadWhole: `toInt64(…) as ${quoted}`,
    insteadDouble: `toFloat64(…) as ${quoted}`,
  };
  const note = bare.startsWith("DateTime") && { insteadNote: zoneNote };
  return { name, type, kind, instead: `${insteadOf(bare)} as ${quoted}`, ...decimal, ...note };
}

/** Nullable and LowCardinality say how values are kept, not what they are. */
function withoutWrappers(type: string): string {
  const [, inner] = /^(?:Nullable|LowCardinality)\((.*)\)$/.exec(type) ?? [];
  return inner === undefined ? type : withoutWrappers(inner);
}

function kindOf(type: string): EngineKind {
  const [, precision, scale] = /^Decimal\((\d+), ?(\d+)\)$/.exec(type) ?? [];
  if (precision !== undefined) return { is: "decimal", precision: Number(precision), scale: Number(scale) };
  if (type === "UInt8") return { is: "byte" };
  if (/^U?Int(?:8|16|32|64)$/.test(type)) return { is: "integer" };
  if (type === "Float64") return { is: "double" };
  if (type === "String") return { is: "text" };
  if (type === "Bool") return { is: "boolean" };
  if (type === "Date" || type === "Date32") return { is: "date" };
  return { is: "none" };
}

function insteadOf(type: string): string {
  if (type.startsWith("Array(")) return "arrayStringConcat(arrayMap(x -> toString(x), …), ' ')";
  if (/^(?:Float|BFloat|U?Int)/.test(type)) return "toFloat64(…)";
  if (type.startsWith("DateTime")) return "toDate(…, 'ZONE')";
  if (type.startsWith("FixedString")) return "toStringCutToZero(…)";
  return "toString(…)";
}

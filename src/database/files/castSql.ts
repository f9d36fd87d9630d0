import { quotedName, quotedText } from "../../datasets/quoteSql.ts";
import type { Reading } from "./reading.ts";

/** The DuckDB type that a reading gives. */
export function typeOf(reading: Reading): string {
  switch (reading.kind) {
    case "text":
      return "VARCHAR";
    case "integer":
      return "BIGINT";
    case "huge":
      return "HUGEINT";
    case "double":
      return "DOUBLE";
    case "decimal":
      return `DECIMAL(${reading.precision},${reading.scale})`;
    case "boolean":
      return "BOOLEAN";
    case "date":
    case "month":
      return "DATE";
    case "time":
      return "TIME";
    case "timestamp":
    case "utc":
    case "local":
      return "TIMESTAMP";
    case "timestampNs":
      return "TIMESTAMP_NS";
    case "declared":
      return reading.type;
  }
}

interface Manner {
  /** Spaces stand around some cells, or some hold nothing else. */
  readonly isPadded: boolean;
  /** Cells that do not fit become null instead of stopping the read. */
  readonly isLenient: boolean;
}

/** SQL that reads the text of a column; it means the same in every DuckDB, whatever its time zone and extensions. */
export function castSql(column: string, reading: Reading, { isPadded, isLenient }: Manner): string {
  const name = quotedName(column);
  const given = isPadded ? `nullif(trim(${name}), '')` : name;
  const cast = (text: string, type = typeOf(reading)) =>
    isLenient ? `try_cast(${text} as ${type})` : `cast(${text} as ${type})`;
  const strptime = (text: string, format: string) =>
    `cast(${isLenient ? "try_strptime" : "strptime"}(${text}, ${quotedText(format)}) as DATE)`;
  switch (reading.kind) {
    case "text":
      return name;
    case "declared":
      return reading.type === "VARCHAR" ? name : cast(name);
    case "integer":
    case "huge":
    case "double":
    case "decimal": {
      const bare =
        "flagged" in reading && reading.flagged ? `nullif(regexp_extract(${given}, '^[-+]?[0-9][0-9.,]*'), '')` : given;
      const together = [...reading.group].reduce((text, mark) => `replace(${text}, ${quotedText(mark)}, '')`, bare);
      const pointed = reading.point === "," ? `replace(${together}, ',', '.')` : together;
      // A cast would round a fraction away.
      const whole =
        isLenient && (reading.kind === "integer" || reading.kind === "huge")
          ? `case when regexp_full_match(${pointed}, '[-+]?[0-9]+') then ${pointed} end`
          : pointed;
      return cast(whole);
    }
    case "date":
      return strptime(given, reading.format);
    case "month":
      return strptime(`${given} || '-01'`, `${reading.format}-%d`);
    case "utc":
      return `make_timestamp(epoch_us(${cast(given, "TIMESTAMPTZ")}))`;
    case "local":
      return cast(`regexp_replace(${given}, ' ?(Z|[-+][0-9]{2}(:?[0-9]{2})?)$', '')`);
    default:
      return cast(given);
  }
}

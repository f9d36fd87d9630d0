import { fillBlanks } from "../language/blanks.ts";
import { unitWord } from "../language/displayValue.ts";
import { koreanMagnitude, koreanUnit, withDecimals, writeInKorean } from "../language/koreanUnits.ts";
import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import { formatPeriod } from "../language/periods.ts";
import { shortValue } from "../language/shortValue.ts";
import type { UnitName } from "../language/units.ts";
import type { Row } from "./row.ts";
import type { ColumnsWords, ColumnWords } from "./schema.ts";

/** The column of the query behind a described one: another name, or another one in each language. */
export function sourceColumn(name: string, columns: ColumnsWords, language: Language): string {
  const column = columns[name]?.column;
  return (typeof column === "object" ? column[language] : column) ?? name;
}

/** What a row holds in a described column. */
export function valueIn(row: Row, name: string, columns: ColumnsWords, language: Language): unknown {
  return row[sourceColumn(name, columns, language)];
}

/** What a value of a column is called, short where there is little room; itself where it has no name. */
export function nameOf(value: unknown, column: ColumnWords | undefined, language: Language, short = false): string {
  const named = column?.values?.[String(value)];
  if (named) return (short ? named.short?.[language] : undefined) ?? named[language];
  if (typeof value === "string" && (column?.time || column?.unit === "date"))
    return formatPeriod(value, language, short);
  return value === null || value === undefined ? "–" : String(value);
}

/** Units that are counted in whole ones. */
const whole = /^(people|units|downloads|views|count|rank|index)$/;

/** The decimals a value of a column is written with; undefined writes a whole number as it is. */
export function decimalsOf(value: number, { digits, unit }: Pick<ColumnWords, "digits" | "unit">): number | undefined {
  if (Array.isArray(digits)) {
    const [least, most] = digits;
    const text = String(Number(value.toFixed(most))).split(".")[1] ?? "";
    return Math.min(most, Math.max(least, text.length));
  }
  if (digits !== undefined) return digits;
  if (unit === undefined && Number.isInteger(value)) return undefined;
  return unit && whole.test(unit) ? 0 : 1;
}

const plus = (column: ColumnWords | undefined, value: number) => (column?.signed && value > 0 ? "+" : "");

/**
 * A value as the table shows it: in the column's own unit, which its heading names. Korean counts in no thousands,
 * millions or billions and writes amounts and counts out: 48.0 under "Billion dollars" is 480억 달러, 54,793,729 people
 * are 5,479만 3,729.
 */
export function cellText(value: unknown, column: ColumnWords | undefined, language: Language): string {
  if (typeof value !== "number" || column?.values?.[String(value)]) return nameOf(value, column, language);
  if (column?.unit === "year") return String(value);
  const decimals = decimalsOf(value, column ?? {});
  const korean = language === "ko" && koreanUnit(column?.unit);
  if (korean && Number.isFinite(value)) return plus(column, value) + writeInKorean(value, decimals ?? 0, korean);
  const isWritten = language === "ko" && column?.unit === undefined && !koreanMagnitude.test(column?.heading.ko ?? "");
  if (isWritten && Number.isFinite(value) && Math.abs(value) >= 10_000)
    return plus(column, value) + withDecimals(value, decimals ?? 0);
  return plus(column, value) + (decimals === undefined ? String(value) : formatNumber(value, decimals, language));
}

/** A value as the table shows it, with the word of its unit where that follows a number: "3.8 years", 2040년, 5,479만 3,729명. */
export function cellWithUnit(value: unknown, column: ColumnWords | undefined, language: Language): string {
  const text = cellText(value, column, language);
  const isNumber = typeof value === "number" && Number.isFinite(value) && !column?.values?.[String(value)];
  return isNumber && column?.unit ? text + unitWord(text, column.unit, language) : text;
}

/** A value as a label has room for: "76.7%", "$13.2bn", "132억 달러", "Q4 2024". */
export function labelText(value: unknown, column: ColumnWords | undefined, language: Language): string {
  if (typeof value !== "number" || column?.values?.[String(value)]) return nameOf(value, column, language, true);
  const digits = column?.digits === undefined ? undefined : decimalsOf(value, column);
  return plus(column, value) + shortValue(value, { unit: column?.unit, digits }, language);
}

/** A value on an axis: as short as it is exact; a year stays bare. */
export function tickText(value: number, unit: UnitName | undefined, language: Language): string {
  if (unit === "year") return String(value);
  const bare = unit === "years" || unit === "times" || unit === "rank" ? undefined : unit;
  return shortValue(value, { unit: bare, exact: true }, language);
}

/** Words that the data put before or after a value. */
const hedges: Readonly<Record<string, (text: string, language: Language) => string>> = {
  about: (text, language) => (language === "ko" ? `약 ${text}` : `about ${text}`),
  "more-than": (text, language) => (language === "ko" ? `${text} 넘음` : `over ${text}`),
  "less-than": (text, language) => (language === "ko" ? `${text} 미만` : `under ${text}`),
  nearly: (text, language) => (language === "ko" ? `${text} 가까이` : `nearly ${text}`),
};

/** What a row holds in a column as a label says it, with the hedge that the row puts on it. */
export function labelIn(
  row: Row,
  name: string,
  columns: ColumnsWords,
  language: Language,
  column: ColumnWords | undefined = columns[name],
): string {
  return hedged(labelText(valueIn(row, name, columns, language), column, language), row, column, language);
}

/** A value with the hedge that its row puts on it: "about 5", "5 넘음". */
export function hedged(text: string, row: Row, column: ColumnWords | undefined, language: Language): string {
  const hedge = column?.qualifier ? hedges[String(row[column.qualifier])] : undefined;
  return hedge ? hedge(text, language) : text;
}

/** A sentence with columns of a row in its braces, as labels write them: short, or with the decimals asked for. */
export function fillText(template: string, row: Row, columns: ColumnsWords, language: Language): string {
  return fillBlanks(template, ({ name, form }) => {
    if (valueIn(row, name, columns, language) === undefined || !/^(\d?|short)$/.test(form ?? "")) return undefined;
    const column = columns[name];
    const digits = form && form !== "short" ? Number(form) : column?.digits;
    return labelIn(row, name, columns, language, column && { ...column, digits });
  });
}

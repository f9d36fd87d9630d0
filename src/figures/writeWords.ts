import { cellText, decimalsOf, labelText } from "../charts/columnText.ts";
import type { ColumnWords } from "../charts/schema.ts";
import type { ParameterValues } from "../database/parameters.ts";
import { fromLiteral, parameterDefaults } from "../database/parameters.ts";
import { type Blank, fillBlanks } from "../language/blanks.ts";
import { displayValue, exactDigits } from "../language/displayValue.ts";
import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";
import { formatPeriod } from "../language/periods.ts";
import type { FigureData, SentenceName } from "./figure.ts";
import type { FigureValue } from "./figureSchema.ts";
import { type FigureText, nothingFits } from "./figureText.ts";
import { rowCount, sentenceOf, valueColumn, type WordsRow } from "./wordsSql.ts";

type Written = Pick<FigureData, "sql" | "columns" | "values" | "sentences" | "controls">;

/**
 * A figure's sentences with their blanks filled from the row of `wordsSql`; of several the first that holds.
 * `alternative` is what it adds to the description of its points.
 */
export function writeWords(
  figure: Written,
  row: WordsRow,
  language: Language,
  parameters: ParameterValues,
): Omit<FigureText, "alternative"> & Partial<Pick<FigureText, "alternative">> {
  if (row[rowCount] === 0) return nothingFits(language);
  const text = (name: SentenceName) => {
    const sentence = sentenceOf(figure, name, row);
    return sentence && fillBlanks(sentence[language], (blank) => blankText(figure, row, language, parameters, blank));
  };
  const alternative = text("alternative");
  return {
    title: text("title") ?? "",
    measure: text("measure") ?? "",
    note: text("note"),
    ...(alternative === undefined ? {} : { alternative }),
  };
}

function blankText(
  figure: Written,
  row: WordsRow,
  language: Language,
  parameters: ParameterValues,
  { name, form }: Blank,
): string {
  const written = figure.values[name];
  if (!written) return parameterText(figure, name, parameters, language);
  const value = row[valueColumn(typeof written.sql === "string" ? name : `${name}_${language}`)];
  const digits = form !== undefined && form !== "short" ? Number(form) : written.digits;
  return valueText(value, { ...written, digits, short: written.short || form === "short" }, figure.columns, language);
}

/** What the reader chose: the labels of options, a number as it is. */
function parameterText(figure: Written, name: string, parameters: ParameterValues, language: Language): string {
  const value = parameters[name] ?? fromLiteral(parameterDefaults(figure.sql).get(name) ?? "") ?? "";
  const { options = [] } = figure.controls.find(({ parameter }) => parameter === name) ?? {};
  return [value]
    .flat()
    .map((each) => options.find((option) => option.value === each)?.label[language] ?? String(each))
    .join(", ");
}

const period = /^\d{4}(?:-(?:Q[1-4]|\d\d(?:-\d\d)?))$/;

/** A value in a sentence: by the column it is of, by its unit, as a period, or as it is. */
export function valueText(
  given: unknown,
  { unit, digits, of, short, signed, absolute }: Omit<FigureValue, "sql">,
  columns: FigureData["columns"],
  language: Language,
): string {
  if (given === null || given === undefined) return "–";
  const value = absolute && typeof given === "number" ? Math.abs(given) : given;
  const column: ColumnWords | undefined = of === undefined ? undefined : columns[of];
  const sign = signed && typeof value === "number" && value > 0 && !column?.signed ? "+" : "";
  if (column) {
    const exact = digits === undefined ? column : { ...column, digits };
    if (short) return sign + labelText(value, exact, language);
    // A table names the unit once in its heading; a sentence says it each time.
    if (typeof value !== "number" || !exact.unit || exact.values?.[String(value)])
      return sign + cellText(value, exact, language);
    const plus = exact.signed && value > 0 ? "+" : sign;
    return plus + displayValue(value, { unit: exact.unit, digits: decimalsOf(value, exact) ?? 0 }, language);
  }
  if (typeof value === "string") return period.test(value) || unit === "date" ? formatPeriod(value, language) : value;
  if (typeof value !== "number") return String(value);
  const shown = digits ?? Math.min(1, exactDigits(value, unit ?? "count"));
  if (!unit) return sign + formatNumber(value, shown, language);
  if (short) return sign + labelText(value, { heading: { en: unit, ko: unit }, unit, digits: shown }, language);
  return sign + displayValue(value, { unit, digits: shown }, language);
}

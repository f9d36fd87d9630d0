import { range } from "d3-array";
import { nameRemedy } from "../content/schemaDiagnostics.ts";
import { fromLiteral, type ParameterValue, parameterDefaults } from "../database/parameters.ts";
import { displayValue } from "../language/displayValue.ts";
import type { Language } from "../language/language.ts";
import type { Control } from "./control.ts";
import type { ControlYaml } from "./figureSchema.ts";
import { noColumn, type Reader } from "./readSentences.ts";

/** The controls of a figure, each starting at the default that its query writes. */
export function readControls(reader: Reader): Control[] {
  return (reader.data.controls ?? []).flatMap((written, i) => readControl(reader, written, i));
}

function readControl({ data, sql, at }: Reader, written: ControlYaml, i: number): Control[] {
  const { parameter, label, kind, minimum = 0, maximum = 0, step, unit, options: offered } = written;
  const defaults = parameterDefaults(sql);
  const literal = defaults.get(parameter);
  const fault = (key: keyof ControlYaml, message: string, remedy: string) => {
    at("controls", i)([key], message, remedy);
    return [];
  };
  if (literal === undefined)
    return fault("parameter", `the query has no parameter "${parameter}"`, nameRemedy(parameter, [...defaults.keys()]));
  if (data.controls?.slice(0, i).some((other) => other.parameter === parameter))
    return fault("parameter", `"${parameter}" has a control already`, "Keep one of the two");
  const given = fromLiteral(literal);
  const start = `the default of "${parameter}", ${literal},`;
  const rewrite = `Write it in query.sql as coalesce(getvariable('${parameter}'), …) with`;
  // A list that the query itself makes stands for all of the options.
  const isAll = given === undefined && kind === "multiple";
  if (given === undefined && !isAll) {
    const message = `the default of "${parameter}" is ${literal}, no literal`;
    return fault("parameter", message, `${rewrite} a number, a 'text' or a [list]`);
  }
  const control = { parameter, label, kind, initial: given ?? [] };
  if (kind === "range") {
    if (typeof given === "number" && given >= minimum && given <= maximum)
      return [{ ...control, minimum, maximum, ...(step === undefined ? {} : { step }) }];
    const message = `${start} is not within ${minimum} and ${maximum}`;
    return fault("parameter", message, "Change the bounds, or the default in query.sql");
  }
  if (!offered) {
    const text = (value: number, language: Language) =>
      unit === undefined ? String(value) : displayValue(value, { unit, digits: 0 }, language);
    const values = range(minimum, maximum + (step ?? 1) / 2, step ?? 1);
    const options = values.map((value) => ({ value, label: { en: text(value, "en"), ko: text(value, "ko") } }));
    return [{ ...control, options }];
  }
  const column = Array.isArray(offered) ? undefined : data.columns[offered.of];
  // Values without names are those of the answer: who has the database fills them in.
  if (column && !column.values && !Array.isArray(offered))
    return [{ ...control, options: [], optionsFrom: offered.of }];
  if (Array.isArray(control.initial) !== (kind === "multiple"))
    return kind === "multiple"
      ? fault("kind", `${start} is no list`, `${rewrite} a [list]`)
      : fault("kind", `${start} is a list`, "Make the control a multiple");
  if (!Array.isArray(offered) && !column) {
    at("controls", i, "options")(["of"], noColumn(offered.of), nameRemedy(offered.of, Object.keys(data.columns)));
    return [];
  }
  const options = Array.isArray(offered) ? offered : namedOptions(column?.values, control.initial);
  if (isAll) return [{ ...control, options, initial: options.map(({ value }) => value) as string[] }];
  const known = options.map(({ value }) => value);
  const outside = [control.initial].flat().filter((value) => !known.includes(value));
  if (outside.length === 0) return [{ ...control, options }];
  const message = `the default of "${parameter}", ${outside.join(", ")}, is no option`;
  return fault("options", message, nameRemedy(String(outside[0]), known.map(String)));
}

/** The named values of a column as options: numbers where the default is one. */
function namedOptions(values: object | undefined = {}, initial: ParameterValue): NonNullable<Control["options"]> {
  const isNumber = [initial].flat().every((value) => typeof value === "number");
  return Object.entries(values).map(([value, { en, ko }]) => ({
    value: isNumber ? Number(value) : value,
    label: { en, ko },
  }));
}

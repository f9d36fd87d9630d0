import { range } from "d3-array";
import type { ChartSpec, Mark } from "../charts/schema.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { type Path, readYaml, type YamlFile } from "../content/readYaml.ts";
import { nameRemedy, pathText, readBySchema } from "../content/schemaDiagnostics.ts";
import { fromLiteral, type ParameterValue, parameterDefaults } from "../database/parameters.ts";
import { displayValue } from "../language/displayValue.ts";
import type { Language } from "../language/language.ts";
import { particles } from "../language/particle.ts";
import type { UnitName } from "../language/units.ts";
import { blanksIn, strayBrace } from "./blanks.ts";
import type { Control } from "./control.ts";
import { type FigureData, type Sentence, sentenceNames } from "./figure.ts";
import type { FigureFiles } from "./figureFiles.ts";
import { type FigureYaml, figureSchema } from "./figureSchema.ts";

/** A figure read from its files, and every mistake that can be seen from them alone. */
export interface FigureReading {
  /** Undefined where a mistake leaves nothing to draw or to say. */
  readonly figure?: FigureData;
  readonly diagnostics: readonly Diagnostic[];
  /** figure.yaml itself, for whoever finds more mistakes in it. */
  readonly yaml: YamlFile;
}

/** Reads a figure from the texts of its files. */
export function readFigure(files: FigureFiles): FigureReading {
  const { id, essay, path, sql, chart } = files;
  const file = `${path}/figure.yaml`;
  const yaml = readYaml(file, files.yaml ?? "");
  const missing = (name: string, remedy: string): Diagnostic => ({
    file: `${path}/${name}`,
    line: 1,
    column: 1,
    message: `${name} is missing`,
    remedy,
  });
  const folder: Diagnostic[] = [];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    const message = `"${id}" cannot be the name of a figure`;
    folder.push({
      file: path,
      line: 1,
      column: 1,
      message,
      remedy: "Name the folder with small letters, digits and hyphens",
    });
  }
  if (sql === undefined) folder.push(missing("query.sql", "Write the question that the figure asks"));
  else if (sql.replace(/--.*$/gm, "").trim() === "")
    folder.push({ ...missing("query.sql", "Write the question that the figure asks"), message: "query.sql is empty" });
  if (files.yaml === undefined) {
    const remedy = "Say in it how the figure is drawn and what it says; src/figures/figureSchema.ts lists all keys";
    return { diagnostics: [...folder, missing("figure.yaml", remedy)], yaml };
  }
  const { data, diagnostics } = readBySchema(figureSchema, yaml);
  if (!data) return { diagnostics: [...folder, ...diagnostics], yaml };
  const reader = { yaml, data, sql: sql ?? "", found: [] as Diagnostic[] };
  if (data.plot && chart) tell(reader, ["plot"], "the figure has both plot and chart.ts", "Keep one of them", "key");
  if (!data.plot && !chart)
    tell(reader, ["plot"], "the figure has neither plot nor chart.ts", "Write the marks under plot", "key");
  data.plot?.forEach((mark, i) => {
    readMark(reader, mark, i);
  });
  // Without its query nobody knows which parameters a figure has.
  const isAsked = folder.every(({ file: name }) => !name.endsWith("query.sql"));
  data.levels?.forEach(({ x, y }, i) => {
    if (x === undefined && y === undefined)
      tell(reader, ["levels", i], `levels[${i}] stands nowhere`, "Write where: x: … or y: …");
    for (const [axis, value] of [
      ["x", x],
      ["y", y],
    ] as const)
      if (value !== undefined && value <= 0 && data[axis]?.type === "log")
        tell(
          reader,
          ["levels", i, axis],
          `levels[${i}]: a log scale has no place for ${value}`,
          "Use linear or symlog",
        );
  });
  readValues(reader);
  if (isAsked) readSentences(reader);
  const controls = isAsked ? readControls(reader) : [];
  const found = [...folder, ...reader.found].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  if (found.length > 0) return { diagnostics: found, yaml };
  return { figure: figureOf({ id, essay, sql: sql ?? "" }, data, controls), diagnostics: [], yaml };
}

interface Reader {
  readonly yaml: YamlFile;
  readonly data: FigureYaml;
  readonly sql: string;
  readonly found: Diagnostic[];
}

function tell({ yaml, found }: Reader, path: Path, message: string, remedy: string, place: "key" | number = 0): void {
  const where = place === "key" ? yaml.keyPlace(path) : yaml.valuePlace(path, place);
  found.push({ file: yaml.file, ...where, message, remedy });
}

function figureOf(
  { id, essay, sql }: { id: string; essay: string; sql: string },
  data: FigureYaml,
  controls: readonly Control[],
): FigureData {
  const { kind, columns, status, plot, x, y, panels, rows, levels, missing, height, values = {} } = data;
  const spec: ChartSpec | undefined = plot && { plot, columns, status, x, y, panels, rows, levels, missing, height };
  const sentences = Object.fromEntries(sentenceNames.map((name) => [name, listOf(data[name])]));
  return { id, essay, sql, kind, columns, spec, values, sentences: sentences as FigureData["sentences"], controls };
}

function listOf(sentence: FigureYaml["note"]): readonly Sentence[] {
  if (sentence === undefined) return [];
  return Array.isArray(sentence) ? sentence : [sentence];
}

/** What a mark cannot be drawn without; `x|x1` is either. */
const needed: Partial<Record<Mark["mark"], readonly string[]>> = {
  line: ["x", "y"],
  areaY: ["x", "y|y1|y2|band"],
  barX: ["x|x1|x2"],
  barY: ["y|y1|y2"],
  ruleX: ["x"],
  ruleY: ["y"],
  text: ["text"],
  timeline: ["y", "text"],
};

function readMark(reader: Reader, mark: Mark, i: number): void {
  for (const channels of needed[mark.mark] ?? []) {
    const names = channels.split("|");
    if (names.every((name) => mark[name as keyof Mark] === undefined))
      tell(
        reader,
        ["plot", i],
        `plot[${i}]: the mark ${mark.mark} has no ${names[0]}`,
        `Name its column: ${names[0]}: …`,
      );
  }
  // Bars begin at zero, and columns stand side by side at equal distances.
  for (const axis of { barX: ["x"], barY: ["x", "y"] }[mark.mark as string] ?? [])
    if (reader.data[axis as "x" | "y"]?.type === "log")
      tell(
        reader,
        [axis, "type"],
        `${axis}.type: the ${mark.mark} of plot[${i}] cannot stand on a log scale`,
        "Use linear or symlog, or draw dots",
      );
  for (const key of ["scale", "gap"] as const) {
    const of = key === "scale" ? "timeline" : "line";
    if (mark[key] !== undefined && mark.mark !== of && !(key === "gap" && mark.mark === "areaY"))
      tell(
        reader,
        ["plot", i, key],
        `plot[${i}]: "${key}" says nothing of ${mark.mark}`,
        `Remove it; it belongs to ${of}`,
        "key",
      );
  }
  readText(reader, ["plot", i, "text"], mark.text);
  if (typeof mark.label === "object") readText(reader, ["plot", i, "label", "text"], mark.label.text);
}

/** A text channel: a column, or a sentence of which the blanks are columns; which there are, the database knows. */
function readText(reader: Reader, path: Path, text: Mark["text"]): void {
  if (typeof text !== "object") return;
  for (const language of ["en", "ko"] as const) readBlanks(reader, [...path, language], text[language]);
}

function readBlanks(reader: Reader, path: Path, sentence: string, known?: readonly string[]): void {
  const stray = strayBrace(sentence);
  if (stray !== undefined)
    tell(reader, path, `${pathText(path)}: a brace without its other half`, "Write a blank as {name}", stray);
  for (const { name, form, particle, offset } of blanksIn(sentence)) {
    if (known && !known.includes(name))
      tell(reader, path, `${pathText(path)}: nothing fills the blank {${name}}`, `${nameRemedy(name, known)}`, offset);
    if (form !== undefined && form !== "short" && !/^[0-6]$/.test(form))
      tell(
        reader,
        path,
        `${pathText(path)}: a blank cannot be written as ":${form}"`,
        "Write {name:short}, or decimals from {name:0} to {name:6}",
        offset,
      );
    if (particle !== undefined && !(particles as readonly string[]).includes(particle))
      tell(
        reader,
        path,
        `${pathText(path)}: there is no pair of particles "${particle}"`,
        nameRemedy(particle, particles),
        offset,
      );
  }
}

/** Names under which values and parameters can be asked for in SQL. */
function readValues(reader: Reader): void {
  const { data, sql } = reader;
  const taken = new Set(parameterDefaults(sql).keys());
  for (const [name, value] of Object.entries(data.values ?? {})) {
    const names = typeof value.sql === "string" ? [name] : [`${name}_en`, `${name}_ko`, name];
    for (const each of names.filter((each) => taken.has(each)))
      tell(
        reader,
        ["values", name],
        `the name "${each}" is taken by a parameter or another value`,
        "Give the value another name",
        "key",
      );
    for (const each of names) taken.add(each);
    if (value.of !== undefined && !data.columns[value.of])
      tell(
        reader,
        ["values", name, "of"],
        `values.${name}: there is no column "${value.of}" under columns`,
        nameRemedy(value.of, Object.keys(data.columns)),
      );
    if (value.of !== undefined && value.unit !== undefined)
      tell(
        reader,
        ["values", name, "unit"],
        `values.${name} has both a unit and a column to take it from`,
        "Keep one of them",
        "key",
      );
  }
}

function readSentences(reader: Reader): void {
  const { data, sql } = reader;
  const known = [...new Set([...Object.keys(data.values ?? {}), ...parameterDefaults(sql).keys()])];
  for (const name of sentenceNames) {
    const written = data[name];
    const sentences = listOf(written);
    sentences.forEach((sentence, i) => {
      const path: Path = Array.isArray(written) ? [name, i] : [name];
      for (const language of ["en", "ko"] as const) readBlanks(reader, [...path, language], sentence[language], known);
      if (sentence.when === undefined && i < sentences.length - 1)
        tell(
          reader,
          path,
          `${pathText(path)} is always said, so that those after it never are`,
          "Give it a condition (when), or put it last",
        );
    });
  }
}

function readControls(reader: Reader): Control[] {
  const { data, sql } = reader;
  const defaults = parameterDefaults(sql);
  const seen = new Set<string>();
  return (data.controls ?? []).flatMap((written, i): Control[] => {
    const at: Path = ["controls", i];
    const { parameter, label, kind, minimum, maximum, step } = written;
    const literal = defaults.get(parameter);
    const fault = (key: string, message: string, remedy: string) => {
      tell(reader, key === "" ? at : [...at, key], `controls[${i}]: ${message}`, remedy);
      return [];
    };
    if (literal === undefined)
      return fault(
        "parameter",
        `the query has no parameter "${parameter}"`,
        nameRemedy(parameter, [...defaults.keys()]),
      );
    if (seen.has(parameter)) return fault("parameter", `"${parameter}" has a control already`, "Keep one of the two");
    seen.add(parameter);
    const given = fromLiteral(literal);
    const rewrite = `Write it in query.sql as coalesce(getvariable('${parameter}'), …) with`;
    // A list that the query itself makes stands for all of the options.
    const isAll = given === undefined && kind === "multiple";
    if (given === undefined && !isAll)
      return fault(
        "parameter",
        `the default of "${parameter}" is ${literal}, no literal`,
        `${rewrite} a number, a 'text' or a [list]`,
      );
    const initial: ParameterValue = given ?? [];
    if (kind === "range") {
      if (minimum === undefined || maximum === undefined)
        return fault("kind", "a range has no bounds", "Write its minimum and its maximum");
      if (minimum >= maximum)
        return fault("minimum", `the minimum ${minimum} is not below the maximum ${maximum}`, "Exchange them");
      if (written.options) return fault("options", "a range has no options", "Remove them, or make it a select");
      if (typeof initial !== "number" || initial < minimum || initial > maximum)
        return fault(
          "parameter",
          `the default of "${parameter}", ${literal}, is not within ${minimum} and ${maximum}`,
          "Change the bounds, or the default in query.sql",
        );
      return [{ parameter, label, kind, minimum, maximum, ...(step === undefined ? {} : { step }), initial }];
    }
    if (kind === "select" && !written.options && minimum !== undefined && maximum !== undefined)
      return [{ parameter, label, kind, options: numberOptions(minimum, maximum, step ?? 1, written.unit), initial }];
    for (const key of ["minimum", "maximum", "step"] as const)
      if (written[key] !== undefined) fault(key, `a ${kind} has no ${key}`, "Remove it, or make the control a range");
    if (!written.options)
      return fault(
        "kind",
        `a ${kind} has no options`,
        "List them under options, or name the column: options: { of: … }",
      );
    const from = Array.isArray(written.options) ? undefined : written.options.of;
    // Values without names are those of the answer: who has the database fills them in.
    if (from !== undefined && data.columns[from] && !data.columns[from].values)
      return [{ parameter, label, kind, options: [], optionsFrom: from, initial }];
    if (Array.isArray(initial) !== (kind === "multiple"))
      return fault(
        "kind",
        `the default of "${parameter}", ${literal}, is ${kind === "multiple" ? "no list" : "a list"}`,
        kind === "multiple" ? `${rewrite} a [list]` : "Make the control a multiple",
      );
    const options = readOptions(reader, [...at, "options"], written.options, initial);
    if (!options) return [];
    if (isAll) return [{ parameter, label, kind, options, initial: options.map(({ value }) => value) as string[] }];
    const outside = [initial].flat().filter((value) => !options.some((option) => option.value === value));
    if (outside.length > 0)
      return fault(
        "options",
        `the default of "${parameter}", ${outside.join(", ")}, is no option`,
        nameRemedy(
          String(outside[0]),
          options.map(({ value }) => String(value)),
        ),
      );
    return [{ parameter, label, kind, options, initial }];
  });
}

/** Whole numbers from one bound to the other as options. */
function numberOptions(minimum: number, maximum: number, step: number, unit?: UnitName): Control["options"] {
  return range(minimum, maximum + step / 2, step).map((value) => ({
    value,
    label: { en: optionText(value, unit, "en"), ko: optionText(value, unit, "ko") },
  }));
}

const optionText = (value: number, unit: UnitName | undefined, language: Language) =>
  unit === undefined ? String(value) : displayValue(value, { unit, digits: 0 }, language);

function readOptions(
  reader: Reader,
  path: Path,
  written: NonNullable<NonNullable<FigureYaml["controls"]>[number]["options"]>,
  initial: ParameterValue,
): Control["options"] | undefined {
  if (Array.isArray(written)) return written;
  const { columns } = reader.data;
  const column = columns[written.of];
  if (!column?.values) {
    const message = `there is no column "${written.of}" under columns`;
    tell(reader, [...path, "of"], `${pathText(path)}: ${message}`, nameRemedy(written.of, Object.keys(columns)));
    return undefined;
  }
  const isNumber = [initial].flat().every((value) => typeof value === "number");
  return Object.entries(column.values).map(([value, { en, ko }]) => ({
    value: isNumber ? Number(value) : value,
    label: { en, ko },
  }));
}

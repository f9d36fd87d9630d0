import type { Mark } from "../charts/schema.ts";
import type { Path } from "../content/readYaml.ts";
import { nameRemedy, pathText } from "../content/schemaDiagnostics.ts";
import { languages } from "../language/language.ts";
import { colourNames } from "../styles/colours.ts";
import { blanksIn } from "./blanks.ts";
import { type Checked, namesOf, tell } from "./checked.ts";
import { columnKind, isNumeric } from "./columnTypes.ts";
import { queryColumn } from "./tableOf.ts";

/** Columns described that the query does not give, and units that their types cannot have. */
export function checkColumns(checked: Checked): void {
  const { figure, types, yaml, found } = checked;
  const names = Object.keys(types);
  for (const [name, words] of Object.entries(figure.columns)) {
    const path = ["columns", name];
    for (const language of languages) {
      const column = queryColumn(name, words, language);
      if (types[column] !== undefined) continue;
      const written =
        words.column === undefined
          ? path
          : [...path, "column", ...(typeof words.column === "string" ? [] : [language])];
      const place = words.column === undefined ? yaml.keyPlace(path) : yaml.valuePlace(written);
      found.push({
        file: yaml.file,
        ...place,
        message: `${pathText(written)}: the query gives no column "${column}"`,
        remedy: nameRemedy(column, names),
      });
      if (typeof words.column !== "object") break;
    }
    const type = types[queryColumn(name, words, "en")];
    if (type === undefined) continue;
    const kind = columnKind(type);
    if (words.unit && words.unit !== "date" && words.unit !== "year" && !isNumeric(type))
      tell(
        checked,
        [...path, "unit"],
        `a column of type ${type} has no unit`,
        "Remove the unit, or give a number in the query",
      );
    if (words.unit === "date" && kind !== "date" && kind !== "text")
      tell(
        checked,
        [...path, "unit"],
        `a column of type ${type} holds no dates`,
        "Remove the unit, or give a date in the query",
      );
    if (words.time && kind !== "text" && kind !== "date")
      tell(
        checked,
        [...path, "time"],
        `a column of type ${type} says nothing of time in text`,
        "Remove it; a year that is a number has unit: year",
      );
  }
}

/** Columns that marks name and the query does not give. */
export function checkChannels(checked: Checked): void {
  const { spec } = checked.figure;
  if (!spec) return;
  const column = (path: Path, name: unknown) => {
    if (typeof name !== "string" || namesOf(checked).includes(name)) return;
    const isColour = (colourNames as readonly string[]).includes(name);
    const remedy = isColour ? `A colour is written { value: ${name} }` : nameRemedy(name, namesOf(checked));
    tell(checked, path, `the query gives no column "${name}"`, remedy);
  };
  const text = (path: Path, written: Mark["text"]) => {
    if (typeof written !== "object") {
      column(path, written);
      return;
    }
    for (const language of languages)
      for (const { name, offset } of blanksIn(written[language]))
        if (!namesOf(checked).includes(name))
          tell(
            checked,
            [...path, language],
            `the query gives no column "${name}"`,
            nameRemedy(name, namesOf(checked)),
            offset,
          );
  };
  const condition = (path: Path, where: Mark["where"]) => {
    for (const name of Object.keys(where ?? {})) {
      if (namesOf(checked).includes(name)) continue;
      const { yaml, found } = checked;
      found.push({
        file: yaml.file,
        ...yaml.keyPlace([...path, name]),
        message: `${pathText(path)}: the query gives no column "${name}"`,
        remedy: nameRemedy(name, namesOf(checked)),
      });
    }
  };
  column(["status"], spec.status);
  spec.plot.forEach((mark, i) => {
    const at = ["plot", i];
    for (const name of ["x", "y", "x1", "x2", "y1", "y2", "fy", "z", "fill", "stroke", "symbol", "status"] as const)
      column([...at, name], mark[name]);
    for (const [side, name] of (mark.band ?? []).entries()) column([...at, "band", side], name);
    text([...at, "text"], mark.text);
    condition([...at, "where"], mark.where);
    if (typeof mark.label !== "object") return;
    text([...at, "label", "text"], mark.label.text);
    condition([...at, "label", "where"], mark.label.where);
  });
  text(["panels", "text"], spec.panels?.text);
  text(["panels", "note"], spec.panels?.note);
}

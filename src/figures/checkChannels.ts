import { sourceColumn } from "../charts/columnText.ts";
import type { ChartSpec, Mark } from "../charts/schema.ts";
import type { Path } from "../content/readYaml.ts";
import { nameRemedy } from "../content/schemaDiagnostics.ts";
import { blanksIn } from "../language/blanks.ts";
import { languages } from "../language/language.ts";
import { colourNames } from "../styles/colours.ts";
import type { Checked } from "./checked.ts";
import { columnKind, isNumeric } from "./columnTypes.ts";

const noColumn = (name: string) => `the query gives no column "${name}"`;

/** Columns described that the query does not give, and units that their types cannot have. */
export function checkColumns({ figure, types, at }: Checked): void {
  for (const [name, { column, unit, time }] of Object.entries(figure.columns)) {
    for (const language of typeof column === "object" ? languages : (["en"] as const)) {
      const source = sourceColumn(name, figure.columns, language);
      if (types[source] !== undefined) continue;
      const written = column === undefined ? [] : typeof column === "string" ? ["column"] : ["column", language];
      const remedy = nameRemedy(source, Object.keys(types));
      at("columns", name, ...written)([], noColumn(source), remedy, column === undefined ? "key" : 0);
    }
    const type = types[sourceColumn(name, figure.columns, "en")];
    if (type === undefined) continue;
    const kind = columnKind(type);
    const fault = (key: string, message: string, remedy: string) =>
      at("columns", name, key)([], `a column of type ${type} ${message}`, remedy);
    if (unit && unit !== "date" && unit !== "year" && !isNumeric(type))
      fault("unit", "has no unit", "Remove the unit, or give a number in the query");
    if (unit === "date" && kind !== "date" && kind !== "text")
      fault("unit", "holds no dates", "Remove the unit, or give a date in the query");
    if (time && kind !== "text" && kind !== "date")
      fault("time", "says nothing of time in text", "Remove it; a year that is a number has unit: year");
  }
}

/** Columns that marks name and the query does not give. */
export function checkChannels({ figure, types, at }: Checked): void {
  // A described column may show one of the query's under a name of its own.
  const known = [...new Set([...Object.keys(types), ...Object.keys(figure.columns)])];
  for (const { name, part, within = [], place } of figure.spec ? columnUses(figure.spec) : []) {
    if (known.includes(name)) continue;
    const isColour = place === undefined && (colourNames as readonly string[]).includes(name);
    const remedy = isColour ? `A colour is written { value: ${name} }` : nameRemedy(name, known);
    at(...part)(within, noColumn(name), remedy, place);
  }
}

interface ColumnUse {
  readonly name: string;
  readonly part: Path;
  readonly within?: Path;
  readonly place?: number | "key";
}

const channels = ["x", "y", "x1", "x2", "y1", "y2", "fy", "z", "fill", "stroke", "symbol", "status"] as const;

/** Every place in a drawing that names a column: channels, texts, conditions. */
function columnUses({ status, plot, panels, rows }: ChartSpec): ColumnUse[] {
  const marks = plot.flatMap((mark, i) => {
    const at = ["plot", i];
    const label = typeof mark.label === "object" ? mark.label : undefined;
    return [
      ...channels.flatMap((name) => channelUses([...at, name], mark[name])),
      ...(mark.band ?? []).flatMap((name, side) => channelUses([...at, "band", side], name)),
      ...textUses([...at, "text"], mark.text),
      ...conditionUses([...at, "where"], mark.where),
      ...textUses([...at, "label", "text"], label?.text),
      ...conditionUses([...at, "label", "where"], label?.where),
    ];
  });
  return [
    ...channelUses(["status"], status),
    ...marks,
    ...textUses(["panels", "text"], panels?.text),
    ...textUses(["panels", "note"], panels?.note),
    ...textUses(["rows", "text"], rows?.text),
  ];
}

const channelUses = (part: Path, channel: unknown): ColumnUse[] =>
  typeof channel === "string" ? [{ name: channel, part }] : [];

const conditionUses = (part: Path, where: Mark["where"] = {}): ColumnUse[] =>
  Object.keys(where).map((name) => ({ name, part, within: [name], place: "key" }));

function textUses(part: Path, text: Mark["text"]): ColumnUse[] {
  if (typeof text !== "object") return channelUses(part, text);
  return languages.flatMap((language) =>
    blanksIn(text[language]).map(({ name, offset }) => ({ name, part: [...part, language], place: offset })),
  );
}

import { fillTemplate } from "../../../language/fillTemplate.ts";
import type { FieldNote } from "../state/readField.ts";
import { type FieldContext, fieldName } from "./fieldText.ts";

/** What was changed of an address, as sentences. */
export function fieldNoteSentences(notes: readonly FieldNote[], context: FieldContext): string[] {
  const { words, data, language } = context;
  const parameters: Readonly<Record<string, string>> = words.parameters;
  // One code or several; a number may hold a comma, too.
  const estimated = new Set(["sd", "rho", "common"]);
  const named = (text: string) => {
    const codes = text.split(",");
    return codes.every((code) => code === "…" || code in data.economies)
      ? codes.map((code) => fieldName(code, context, "name")).join(", ")
      : text;
  };
  return notes.map(({ code, name, given, used, readings }) => {
    const key = code === "unknown-economy" && used !== "" ? ("unknown-economyNear" as const) : code;
    const [one = "", other = ""] = readings ?? [];
    return fillTemplate(words.notes[key], {
      name: name
        .split(" ")
        .map((each) => parameters[each] ?? each)
        .join(", "),
      given:
        code === "no-marks"
          ? (data.projections.find(({ id }) => id === given)?.name[language] ?? given)
          : code === "unknown-economy" || code === "none" || code === "bad-entry"
            ? given
            : named(given),
      used: estimated.has(name.split(" ").at(-1) as string) && used === "" ? words.fromRecord : named(used),
      year: data.starts.find(({ id }) => id === used)?.year ?? "",
      one,
      other,
    });
  });
}

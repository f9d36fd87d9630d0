import type { Path } from "../content/readYaml.ts";
import { nameRemedy, pathText } from "../content/schemaDiagnostics.ts";
import { parameterDefaults } from "../database/parameters.ts";
import { blanksIn, strayBrace } from "../language/blanks.ts";
import { type Bilingual, languages } from "../language/language.ts";
import { particles } from "../language/particle.ts";
import { type Sentence, sentenceNames } from "./figure.ts";
import type { FigureYaml } from "./figureSchema.ts";
import type { Report } from "./report.ts";

/** A figure being read: what its file says, its query, and where mistakes are noted. */
export interface Reader {
  readonly data: FigureYaml;
  readonly sql: string;
  readonly at: (...part: Path) => Report;
}

/** One sentence or several as a list. */
export function sentencesOf(written: FigureYaml["note"]): readonly Sentence[] {
  return written === undefined ? [] : [written].flat();
}

/** Names under which values and parameters can be asked for in SQL. */
export function readValues({ data, sql, at }: Reader): void {
  const taken = new Set(parameterDefaults(sql).keys());
  for (const [name, value] of Object.entries(data.values ?? {})) {
    const names = typeof value.sql === "string" ? [name] : [`${name}_en`, `${name}_ko`, name];
    for (const each of names.filter((each) => taken.has(each))) {
      const message = `the name "${each}" is taken by a parameter or another value`;
      at()(["values", name], message, "Give the value another name", "key");
    }
    for (const each of names) taken.add(each);
    if (value.of === undefined) continue;
    const report = at("values", name);
    if (!data.columns[value.of]) report(["of"], noColumn(value.of), nameRemedy(value.of, Object.keys(data.columns)));
    if (value.unit !== undefined)
      at()(
        ["values", name, "unit"],
        `values.${name} has both a unit and a column to take it from`,
        "Keep one of them",
        "key",
      );
  }
}

/** The message for a name that stands under `columns` nowhere. */
export const noColumn = (name: string) => `there is no column "${name}" under columns`;

/** The blanks of sentences, if it is known what can fill them, and of text channels, whose columns the database knows. */
export function readTexts({ data, sql, at }: Reader, isAsked: boolean): void {
  const marks = (data.plot ?? []).flatMap(({ text, label }, i) => [
    { path: ["plot", i, "text"], text },
    { path: ["plot", i, "label", "text"], text: typeof label === "object" ? label.text : undefined },
  ]);
  const panels = (["text", "note"] as const).map((name) => ({ path: ["panels", name], text: data.panels?.[name] }));
  for (const { path, text } of [...marks, ...panels, { path: ["rows", "text"], text: data.rows?.text }])
    if (typeof text === "object") readBlanks(at, path, text);
  if (!isAsked) return;
  const known = [...new Set([...Object.keys(data.values ?? {}), ...parameterDefaults(sql).keys()])];
  for (const name of sentenceNames) {
    const sentences = sentencesOf(data[name]);
    for (const [i, sentence] of sentences.entries()) {
      const path = Array.isArray(data[name]) ? [name, i] : [name];
      readBlanks(at, path, sentence, known);
      if (sentence.when !== undefined || i === sentences.length - 1) continue;
      const message = `${pathText(path)} is always said, so that those after it never are`;
      at()(path, message, "Give it a condition (when), or put it last");
    }
  }
}

function readBlanks(at: Reader["at"], path: Path, sentence: Bilingual, known?: readonly string[]): void {
  for (const language of languages) {
    const report = at(...path, language);
    const stray = strayBrace(sentence[language]);
    if (stray !== undefined) report([], "a brace without its other half", "Write a blank as {name}", stray);
    for (const { name, form, particle, offset } of blanksIn(sentence[language])) {
      if (known && !known.includes(name))
        report([], `nothing fills the blank {${name}}`, nameRemedy(name, known), offset);
      if (form !== undefined && form !== "short" && !/^[0-6]$/.test(form)) {
        const remedy = "Write {name:short}, or decimals from {name:0} to {name:6}";
        report([], `a blank cannot be written as ":${form}"`, remedy, offset);
      }
      if (particle !== undefined && !(particles as readonly string[]).includes(particle))
        report([], `there is no pair of particles "${particle}"`, nameRemedy(particle, particles), offset);
    }
  }
}

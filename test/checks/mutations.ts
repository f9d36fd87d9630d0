import { readFileSync } from "node:fs";
import { rules } from "../../src/checks/rules.ts";
import type { Diagnostic } from "../../src/content/diagnostic.ts";
import { isMistake } from "../../src/content/diagnostic.ts";
import { beginPreview, endPreview } from "../../src/content/preview.ts";
import { sfc32 } from "../../src/model/randomNumbers.ts";
import { compileNotebook } from "../../src/notebooks/compile/compileNotebook.ts";
import { mutate } from "./mutate.ts";
import { newProject, type Project } from "./project.ts";

/** The files of a project that editors write, and a notebook as it stands in the repository. */
const files = [
  "data/sound/sound.csv",
  "data/sound/datapackage.json",
  "src/essays/one/en.mdx",
  "src/essays/one/ko.mdx",
  "src/essays/one/facts.yaml",
  "src/essays/one/figures/sales-by-shop/query.sql",
  "src/essays/one/figures/sales-by-shop/figure.yaml",
] as const;
const notebook = "notebooks/retail-lead.html";

/** Every rule that runs in a moment; notebooks are compiled and not run. */
const asked = rules.filter(({ isSlow }) => !isSlow);
/** No editor waits longer for an answer, on however busy a machine. */
const longest = 20_000;

interface Mutation {
  readonly seed: number;
  readonly file: string;
  /** What is wrong with what was said of it. */
  readonly wrong: string;
}

/** Slips in files, one file at a time, `count` of them from `first` on: gives those that were not answered as they should be. */
export async function tryMutations(
  first: number,
  count: number,
  tell: (done: number) => void = () => {},
): Promise<Mutation[]> {
  const project = newProject();
  const found: Mutation[] = [];
  beginPreview();
  try {
    for (let seed = first; seed < first + count; seed++) {
      const random = sfc32(seed);
      const index = Math.floor(random() * (files.length + 1));
      const file = files[index] ?? notebook;
      const start = performance.now();
      const wrong = file === notebook ? compiled(random) : await checked(project, file, random);
      const took = performance.now() - start;
      if (wrong) found.push({ seed, file, wrong });
      else if (took > longest) found.push({ seed, file, wrong: `took ${Math.round(took)} ms` });
      tell(seed - first + 1);
    }
  } finally {
    endPreview();
    project.remove();
  }
  return found;
}

function compiled(random: () => number): string | undefined {
  const text = mutate(readFileSync(notebook, "utf8"), random);
  try {
    return misplaced(compileNotebook(notebook, text).faults, () => text);
  } catch (error) {
    return `threw ${String(error).slice(0, 300)}`;
  }
}

async function checked(project: Project, file: string, random: () => number): Promise<string | undefined> {
  const whole = project.read(file);
  project.write(file, mutate(whole, random));
  const keep = async <T>(_: string, __: unknown, make: () => T | Promise<T>) => make();
  const thrown: string[] = [];
  try {
    const { content } = project;
    const found = await Promise.all(
      asked.map(({ name, check }) =>
        check({ content, keep, forPublication: true }).catch((error: Error) => {
          thrown.push(`the rule ${name} threw ${String(error).slice(0, 300)}`);
          return [];
        }),
      ),
    );
    const all = found.flat();
    const isTold = all.some((each) => isMistake(each) && !each.file.endsWith("record.yaml"));
    if (thrown.length > 0 && !isTold) return thrown.join("; ");
    // A table is sealed: whatever is changed in it is told.
    if (file.endsWith(".csv") && !isTold) return "a changed table was not told";
    return misplaced(all, (path) => content.file(path)?.text);
  } finally {
    project.write(file, whole);
  }
}

/** A place that is not in the file that it names, or words that only a program says. */
function misplaced(all: readonly Diagnostic[], textOf: (file: string) => string | undefined): string | undefined {
  for (const { file, line, column, message, remedy } of all) {
    const text = textOf(file) ?? "";
    // A line ends with its feed; an editor may show a lone return as an end, too.
    const lines = text.split("\n");
    const width = lines[line - 1]?.length ?? -1;
    const isIn = line >= 1 && line <= lines.length && column >= 1 && column <= Math.max(1, width + 2);
    const isInReturns = line <= text.split(/\r\n|\n|\r/).length;
    if (!isIn && !isInReturns) return `${file}:${line}:${column} is no place of ${lines.length} lines: ${message}`;
    const foreign = ["undefined", "[object Object]", "NaN", "Invalid input"].find((word) => message.includes(word));
    if (message.trim() === "" || (foreign !== undefined && !text.includes(foreign)))
      return `${file}:${line}:${column} says "${message} ${remedy}"`;
  }
  return undefined;
}

import { readFileSync } from "node:fs";
import type { Content } from "../../content/content.ts";
import { DiagnosticError } from "../../content/diagnostic.ts";
import { readDataset } from "../../datasets/readDatasets.ts";
import { readRows } from "../../datasets/readRows.ts";
import { nearestName } from "../../language/nearestName.ts";
import { type Beginning, BeginningError, type BeginningSpec } from "./beginning.ts";
import { datasetFigure } from "./datasetFigure.ts";
import { sampleFigure } from "./sampleFigure.ts";

/** The two files of a new figure. Its id is that of one figure on the whole site: it is its address. */
export function newFigure({ name, essay, dataset, content }: BeginningSpec): Beginning {
  const essays = content.essays().map(({ slug }) => slug);
  if (!essay)
    throw new BeginningError(
      `A figure lies in an essay: npm run new figure <essay>/${name}, with one of ${essays.join(", ")}.`,
    );
  if (!essays.includes(essay)) {
    const near = nearestName(essay, essays);
    throw new BeginningError(
      `There is no essay ${essay}${near ? `; the nearest is ${near}` : ""}. src/essays holds: ${essays.join(", ")}.`,
    );
  }
  const other = content.figures().find(({ id }) => id === name);
  if (other) throw new BeginningError(`${other.path} is the figure ${name} already: choose another name.`);
  const folder = `src/essays/${essay}/figures/${name}`;
  const files = Object.entries(dataset ? figureOf(dataset, content) : sampleFigure()).map(([file, text]) => [
    `${folder}/${file}`,
    text,
  ]);
  return {
    files: Object.fromEntries(files),
    next: [
      `Ask your question in ${folder}/query.sql; npm run sql -- ${folder}/query.sql answers it.`,
      `Say in ${folder}/figure.yaml of what kind its numbers are, how they are drawn and what they come to; src/figures/README.md tells every key.`,
      `Place it with <Figure id="${name}" /> in the same section of src/essays/${essay}/en.mdx and ko.mdx.`,
      `npm run dev shows it at /charts/${name}/ at every save.`,
    ],
  };
}

/** The figure of a dataset by its name; a DiagnosticError tells what is wrong with that one. */
function figureOf(dataset: string, content: Content) {
  const folder = content.datasets().find(({ name }) => name === dataset);
  if (folder) {
    const { file, faults } = readDataset(folder);
    if (!file || faults.length > 0) throw new DiagnosticError(dataset, faults);
    if (file.csvPath === undefined)
      throw new BeginningError(
        `${dataset} is too large to draw as it is: begin with npm run new figure alone, and aggregate it in query.sql.`,
      );
    return datasetFigure(file.descriptor, readRows(readFileSync(file.csvPath), file.descriptor));
  }
  const names = content.datasets().map(({ name }) => name);
  const near = nearestName(dataset, names);
  throw new BeginningError(
    `There is no dataset ${dataset}${near ? `; the nearest is ${near}` : ""}. data/ holds: ${names.join(", ")}.`,
  );
}

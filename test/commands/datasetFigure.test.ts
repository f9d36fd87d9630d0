import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { BeginningError } from "../../src/commands/begin/beginning.ts";
import { datasetFigure } from "../../src/commands/begin/datasetFigure.ts";
import { contentOf } from "../../src/content/content.ts";
import { bundledFiles } from "../../src/datasets/readDatasets.ts";
import { readRows } from "../../src/datasets/readRows.ts";
import { folderDiagnostics } from "../../src/figures/figureDiagnostics.ts";

const folder = mkdtempSync(join(tmpdir(), "figures-"));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync("data", join(folder, "data"), { recursive: true });

test("of every dataset with a time and a figure comes a figure without a mistake; of any other, a sentence", async () => {
  const refused: string[] = [];
  for (const { descriptor, csvPath } of bundledFiles()) {
    const figure = join(folder, "src/essays/all/figures", `of-${descriptor.name}`);
    try {
      const files = datasetFigure(descriptor, readRows(readFileSync(csvPath), descriptor));
      mkdirSync(figure, { recursive: true });
      for (const [name, text] of Object.entries(files)) writeFileSync(join(figure, name), text);
    } catch (error) {
      if (!(error instanceof BeginningError)) throw error;
      refused.push(error.message);
    }
  }
  const content = contentOf(folder);
  expect(content.figures().length).toBeGreaterThan(refused.length);
  const found = await Promise.all(content.figures().map((each) => folderDiagnostics(content, each)));
  expect(found.flat()).toEqual([]);
  for (const message of refused)
    expect(message).toMatch(
      /^[a-z0-9-]+ has (?:no figure beside its key|no column of years, months or days): begin with npm run new figure alone, and ask it your question\.$/,
    );
});

import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mathml } from "../../src/language/mathml.ts";
import { compileNotebook } from "../../src/notebooks/compile/compileNotebook.ts";
import { formulaIn } from "../../src/notebooks/formula.ts";

const text = (markdown: string) =>
  `<!doctype html>\n<notebook>\n  <title>A paper</title>\n  <script id="1" type="text/markdown">\n    ${markdown}\n  </script>\n</notebook>\n`;
const faultsOf = (markdown: string) => compileNotebook("notebooks/paper.html", text(markdown)).faults;

test("a formula becomes MathML without any style, which the content policy would refuse", () => {
  const html = mathml({ tex: "\\frac{\\ln(1/r)}{2}", isBlock: true });
  expect(html).toMatch(/^<math [^>]*display="block"[^>]*><mrow><mfrac>.*<\/mfrac><\/mrow><\/math>$/);
  expect(html).toContain("<mi>ln</mi>");
  expect(html).not.toMatch(/style=|class=|<annotation/);
});

test("every formula of the notebooks is set without a style", () => {
  const files = readdirSync("notebooks").filter((name) => name.endsWith(".html"));
  const sources = files.map((name) => readFileSync(`notebooks/${name}`, "utf8"));
  const formulas = sources.flatMap((source) => source.match(/tex(?:\.block)?`[^`]*`/g) ?? []);
  expect(formulas.length).toBeGreaterThanOrEqual(5);
  for (const formula of formulas) expect(mathml(formulaIn(formula) as never)).not.toMatch(/style=/);
});

test("a text whose only expressions are formulas has nothing to run", () => {
  const { notebook, faults } = compileNotebook("notebooks/paper.html", text(`Let \${tex\`r\`} be a share.`));
  expect(faults).toEqual([]);
  expect(notebook.compiled[0]).toMatchObject({ kind: "still", inputs: [] });
});

test("TeX that cannot be read is told with its line, and so is a formula with values in it", () => {
  expect(faultsOf(`Let \${tex\`\\frac{1\`} be.`)[0]).toMatchObject({
    line: 5,
    message: expect.stringContaining('The formula "\\frac{1" is not TeX'),
  });
  expect(faultsOf(`Let \${tex\`\${x}\`} be.`)[0]?.remedy).toContain("without values of cells");
});

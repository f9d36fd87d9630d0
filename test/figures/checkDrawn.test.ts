import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import type { Database } from "../../src/database/database.ts";
import { openNative } from "../../src/database/native.ts";
import { checkFigure } from "../../src/figures/checkFigure.ts";
import { diagnosticsOf } from "../../src/figures/figureDiagnostics.ts";
import { readFigure } from "../../src/figures/readFigure.ts";
import { ratioFigure, ratioYaml, replaced } from "./ratioFigure.ts";

const folder = mkdtempSync(join(tmpdir(), "charts-"));
let database: Database;
beforeAll(async () => {
  database = await openNative();
});
afterAll(() => rmSync(folder, { recursive: true }));

const short = (diagnostics: Parameters<typeof formatDiagnostic>[0][]) =>
  diagnostics.map((each) => formatDiagnostic(each).replace(/^src\/essays\/economies\/figures\/ratio\//, ""));
const checked = async (from: string, to: string) =>
  short(await checkFigure(readFigure(ratioFigure({ yaml: replaced(ratioYaml, from, to) })), database));

test("a label without room is named at its mark, with each width and language that has no room for it", async () => {
  const words = "a label that is too long to stand in a drawing of 340 px";
  const lines = await checked("label: end", `label: { at: value, text: { en: "${words}", ko: "{ratio}" } }`);
  expect(lines).toContain(
    `figure.yaml:13:62 plot[0].label: the label "${words}" finds no room in the narrow drawing in English. Shorten it, or label fewer rows: label: { at: …, where: … }; narrow: none spares narrow drawings.`,
  );
  expect(lines.filter((line) => line.includes("in Korean"))).toEqual([]);
});

test("a label beyond the edge is named at its mark", async () => {
  const mark =
    "\n  - { mark: text, x: year, y: ratio, where: { year: 2030 }, textAnchor: start, text: { en: '{ratio} in the last year', ko: '{ratio}' } }";
  const lines = await checked("label: end }", `label: end }${mark}`);
  expect(lines[0]).toMatch(
    /^figure\.yaml:14:\d+ plot\[1\]\.text: the label "71\.5% in the last year" leaves the frame in the wide drawing in English\. Shorten it/,
  );
});

const reason = "// A ladder of two points a row, for which there is no mark.\n";
const drawing =
  "export default (rows, { document }) => document.createElementNS('http://www.w3.org/2000/svg', 'svg');\n";
const points = "export const points = () => [];\n";

/** What is found in a figure of which that is the chart.ts. */
async function inChart(text: string): Promise<string[]> {
  const version = String(text.length);
  const absolute = join(folder, "chart.ts");
  writeFileSync(absolute, text);
  const path = "src/essays/economies/figures/ratio/chart.ts";
  const chartFile = { path, absolute, version, text, bytes: Buffer.from(text) };
  const yaml = replaced(ratioYaml, "plot:\n  - { mark: line, x: year, y: ratio, stroke: measure, label: end }\n", "");
  return short(await diagnosticsOf(ratioFigure({ yaml, chart: true, chartFile }), async () => database));
}

test.each([
  ["sound", reason + drawing + points, []],
  [
    "without a reason",
    `// The ladder.\n${drawing}${points}`,
    ["chart.ts:1:1 its first lines do not say why no mark would do. Begin with a comment that says it, or use marks."],
  ],
  [
    "without a drawing",
    reason + points,
    ["chart.ts:1:1 there is no drawing. Write export default function (rows, frame, figure), which gives an SVG."],
  ],
  [
    "without points",
    reason + drawing,
    [
      "chart.ts:1:1 there are no points. Write export function points(rows, language, figure): what is drawn, for readout and text.",
    ],
  ],
  [
    "that throws",
    `${reason}export default () => {\n  throw new Error("No such scale.");\n};\n${points}`,
    [
      "chart.ts:3:9 No such scale (in the wide drawing in English). Correct chart.ts: it must draw every row of the query.",
    ],
  ],
])("a chart.ts %s has its mistakes in the one list, never a stack", async (_, text, lines) => {
  expect(await inChart(text)).toEqual(lines);
});

test("a chart.ts that is no TypeScript is a mistake as well", async () => {
  expect(await inChart(`${reason}export default (;\n`)).toHaveLength(1);
});

import { drawnMarks } from "../charts/drawnMark.ts";
import type { Frame } from "../charts/frame.ts";
import { markLabels } from "../charts/markLabels.ts";
import { widthNames } from "../charts/widths.ts";
import type { Path } from "../content/readYaml.ts";
import { languages } from "../language/language.ts";
import { type Checked, firstLine, rawMessage } from "./checked.ts";
import { staticFrame, withoutWarnings } from "./drawStatic.ts";
import { outsideFrame } from "./outsideFrame.ts";
import { drawFigure, pointsOf } from "./writeFigure.ts";

const languageNames = { en: "English", ko: "Korean" };

/** What the drawing itself shows, at every width and in both languages: errors, labels without room, data outside the frame. */
export function checkDrawn(checked: Checked): void {
  for (const language of languages)
    for (const width of widthNames) {
      const where = `in the ${width} drawing in ${languageNames[language]}`;
      try {
        checkFrame(checked, staticFrame(width, language), where);
      } catch (error) {
        drawingFault(checked, error, where);
        return;
      }
    }
}

function checkFrame(checked: Checked, frame: Frame, where: string): void {
  const { figure, rows, at } = checked;
  const unplaced = new Set<string>();
  const svg = withoutWarnings(() => drawFigure(figure, rows, frame, (label) => unplaced.add(label)));
  pointsOf(figure, rows, frame.language);
  for (const label of unplaced) {
    const remedy = "Shorten it, or label fewer rows: label: { at: …, where: … }; narrow: none spares narrow drawings";
    at(...labelPath(checked, label, frame))([], `the label ${inQuotes(label)} finds no room ${where}`, remedy);
  }
  const outside = outsideFrame(svg);
  for (const label of outside.labels) {
    const remedy = "Shorten it, or place it elsewhere";
    at(...labelPath(checked, label, frame))([], `the label ${inQuotes(label)} leaves the frame ${where}`, remedy);
  }
  if (outside.data)
    at("plot")([], `data stand outside the frame ${where}`, "Widen the axis with include, or leave out what is beyond");
}

const inLine = (text: string) => text.replaceAll("\n", " ");
const inQuotes = (label: string) => `"${inLine(label)}"`;

/** Where figure.yaml asks for a label: a level, or the first mark whose labels have the words. */
function labelPath({ figure: { spec }, rows }: Checked, words: string, frame: Frame): Path {
  const level = spec?.levels?.findIndex(({ name }) => name?.[frame.language] === words) ?? -1;
  if (level >= 0) return ["levels", level, "name"];
  const marks = spec ? drawnMarks(spec, rows, frame.language) : [];
  const i = marks.findIndex(
    (mark) =>
      spec && markLabels(mark, spec, frame, frame.width).some(({ text }) => inLine(text).includes(inLine(words))),
  );
  const key = (["text", "label"] as const).find((name) => marks[i]?.mark[name] !== undefined);
  return i < 0 ? ["plot"] : ["plot", i, ...(key ? [key] : [])];
}

/** An error of the drawing: at its place in chart.ts, where that is what threw it. */
function drawingFault({ figure, yaml, at, found }: Checked, error: unknown, where: string): void {
  const message = `${firstLine(rawMessage(error))} (${where})`;
  const [, line, column] = /\/chart\.ts[^:\s)]*:(\d+):(\d+)/.exec((error as Error)?.stack ?? "") ?? [];
  if (!figure.chart) at("plot")([], message, "Change the marks or the rows; these cannot be drawn together");
  else {
    const file = yaml.file.replace(/figure\.yaml$/, "chart.ts");
    const remedy = "Correct chart.ts: it must draw every row of the query";
    found.push({ file, line: Number(line ?? 1), column: Number(column ?? 1), message, remedy });
  }
}

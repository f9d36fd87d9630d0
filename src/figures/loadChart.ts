import { pathToFileURL } from "node:url";
import type { ContentFile } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { firstLine, rawMessage } from "./checked.ts";
import type { Figure } from "./figure.ts";

/** The first comment of a file. */
const firstComment = /^\s*(?:\/\/([^\n]*)|\/\*([\s\S]*?)\*\/)/;

/**
 * What a figure's chart.ts exports, as the check draws it, and its mistakes; never throws. Pages get the same from the
 * module of the figure.
 */
export async function loadChart({
  path: file,
  absolute,
  version,
  text,
}: ContentFile): Promise<{ readonly chart?: Pick<Figure, "chart" | "points">; readonly diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const report = (message: string, remedy: string, line = 1, column = 1) =>
    diagnostics.push({ file, line, column, message, remedy });
  const [, line = "", block = line] = firstComment.exec(text) ?? [];
  // A reason has some words, and says something of the marks that were there to choose from.
  if (block.trim().split(/\s+/).length < 6 || !/\bmarks?\b/i.test(block))
    report("its first lines do not say why no mark would do", "Begin with a comment that says it, or use marks");
  try {
    const module = await import(/* @vite-ignore */ `${pathToFileURL(absolute)}?version=${version}`);
    if (typeof module.default !== "function")
      report("there is no drawing", "Write export default function (rows, frame, figure), which gives an SVG");
    if (typeof module.points !== "function")
      report(
        "there are no points",
        "Write export function points(rows, language, figure): what is drawn, for readout and text",
      );
    return diagnostics.length > 0
      ? { diagnostics }
      : { chart: { chart: module.default, points: module.points }, diagnostics };
  } catch (error) {
    const [, line, column] = /\/chart\.ts[^:\s)]*:(\d+)(?::(\d+))?/.exec((error as Error)?.stack ?? "") ?? [];
    report(
      firstLine(rawMessage(error)),
      "Correct it; nothing of it can be run",
      Number(line ?? 1),
      Number(column ?? 1),
    );
    return { diagnostics };
  }
}

import { statSync } from "node:fs";
import { join } from "node:path";
import { countMistakes, type Diagnostic, formatDiagnostic } from "../content/diagnostic.ts";

/**
 * The list as a terminal shows it: one block for each file, its mistakes in the order of their places, and a line that
 * counts them. Files with mistakes stand before those with warnings alone, and of each kind the one saved last is first.
 */
export function listText(found: readonly Diagnostic[], savedAt: (file: string) => number): string {
  const blocks = byFile(found, savedAt).map(([file, own]) => {
    const lines = own.map((each) => `  ${each.severity === "warning" ? "warning: " : ""}${formatDiagnostic(each)}`);
    return [file, ...lines].join("\n");
  });
  return [...blocks, `${countText(found)}.`].join("\n\n");
}

/** The mistakes of each file, in the order in which they are told. */
export function byFile(
  found: readonly Diagnostic[],
  savedAt: (file: string) => number,
): [file: string, own: readonly Diagnostic[]][] {
  const isWorse = (own: readonly Diagnostic[]) => Number(own.some(({ severity }) => severity !== "warning"));
  return [...Map.groupBy(found, ({ file }) => file)].sort(
    ([a, these], [b, those]) => isWorse(those) - isWorse(these) || savedAt(b) - savedAt(a) || a.localeCompare(b),
  );
}

/** "3 mistakes and 1 warning in 2 files". */
export function countText(found: readonly Diagnostic[]): string {
  const warnings = found.filter(({ severity }) => severity === "warning").length;
  const files = new Set(found.map(({ file }) => file)).size;
  const parts = [
    ...(found.length > warnings ? [countMistakes(found.length - warnings)] : []),
    ...(warnings > 0 ? [`${warnings} warning${warnings === 1 ? "" : "s"}`] : []),
  ];
  return `${parts.join(" and ") || countMistakes(0)} in ${files} file${files === 1 ? "" : "s"}`;
}

/** The same in Korean: "파일 2개에서 고칠 것 3개, 주의 1개". */
export function koreanCountText(found: readonly Diagnostic[]): string {
  const warnings = found.filter(({ severity }) => severity === "warning").length;
  const files = new Set(found.map(({ file }) => file)).size;
  const parts = [
    ...(found.length > warnings ? [`고칠 것 ${found.length - warnings}개`] : []),
    ...(warnings > 0 ? [`주의 ${warnings}개`] : []),
  ];
  return `파일 ${files}개에서 ${parts.join(", ")}`;
}

/** When a file of a project was saved last; one that is missing is the newest. */
export function savedAtIn(root: string): (file: string) => number {
  return (file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? Number.MAX_SAFE_INTEGER;
}

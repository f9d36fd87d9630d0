import type { Frame } from "../charts/frame.ts";
import type { Placed } from "../charts/pointPlaces.ts";
import { frameOf, type Width } from "../charts/widths.ts";
import { standInDocument } from "../content/standInDocument.ts";
import type { Language } from "../language/language.ts";
import type { Figure, Row } from "./figure.ts";
import { figureSvg, fullSvg } from "./writeFigure.ts";

/** The frame of a drawing made at build time. */
export function staticFrame(width: Width, language: Language): Frame {
  return frameOf(width, language, standInDocument());
}

/** What a drawing gives; a warning of Plot's in the meantime is an error, since nobody reads it at build. */
export function withoutWarnings<T>(draw: () => T): T {
  const { warn } = console;
  console.warn = (message: unknown) => {
    throw new Error(`the chart warned: ${String(message)}`);
  };
  try {
    return draw();
  } finally {
    console.warn = warn;
  }
}

/**
 * A figure's chart as SVG text, complete without scripts; `placed` hears where each value stands. Throws what the
 * drawing throws, or warns of.
 */
export function drawStatic(
  figure: Figure,
  rows: readonly Row[],
  language: Language,
  width: Width | "full",
  placed?: Placed,
): string {
  const document = standInDocument();
  return withoutWarnings(() =>
    width === "full"
      ? fullSvg(figure, rows, language, document, placed)
      : figureSvg(figure, rows, language, width, document, placed),
  );
}

import { parseHTML } from "linkedom";
import type { Frame } from "../charts/frame.ts";
import { tidySvg } from "../charts/tidySvg.ts";
import type { Language } from "../language/language.ts";
import type { Figure, Row } from "./figure.ts";
import { type Width, widths } from "./widths.ts";
import { drawFigure } from "./writeFigure.ts";

/** A document without a browser; Plot draws into it at build time and in tests. */
export function standInDocument(): Document {
  return parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
}

/** The frame of a drawing made at build time. */
export function staticFrame(width: Width, language: Language): Frame {
  return { width: widths[width], narrow: width !== "wide", language, document: standInDocument() };
}

/** A figure's chart as SVG text, complete without scripts. */
export function drawStatic(figure: Figure, rows: readonly Row[], language: Language, width: Width): string {
  const warn = console.warn;
  console.warn = (message: unknown) => {
    throw new Error(`${figure.id}: the chart warned: ${String(message)}`);
  };
  try {
    return tidySvg(drawFigure(figure, rows, staticFrame(width, language)).outerHTML, `${figure.id}-${width}`);
  } finally {
    console.warn = warn;
  }
}

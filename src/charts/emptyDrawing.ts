import { colour } from "../styles/colours.ts";
import type { Frame } from "./frame.ts";
import { svgDrawing } from "./svgDrawing.ts";

/** What stands where a chart would, when the reader's choice leaves no rows. */
export function emptyDrawing(frame: Frame): SVGSVGElement {
  const { svg, add } = svgDrawing(frame, 80);
  const words = frame.language === "ko" ? "선택한 조건에 맞는 값이 없다" : "No data match these settings";
  add("text", { x: 0, y: 44, fill: colour.quiet }, words);
  return svg;
}

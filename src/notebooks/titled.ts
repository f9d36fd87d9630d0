/** The words around a chart of a notebook. */
export interface ChartWords {
  /** What the chart shows, as a sentence. */
  readonly title: string;
  /** What is measured, in which unit, and what the line styles mean. */
  readonly measure: string;
  /** For those who do not see the drawing: range, first and last value, extremes. */
  readonly alternative: string;
}

/** A drawing with its finding above it and its description in words. */
export function titled({ title, measure, alternative }: ChartWords, drawing: SVGSVGElement): HTMLElement {
  const picture = document.createElement("div");
  picture.setAttribute("role", "img");
  picture.setAttribute("aria-label", curled(alternative));
  picture.className = "drawing";
  picture.append(drawing);
  const drawings = document.createElement("div");
  drawings.dataset.part = "drawings";
  drawings.append(picture);
  const figure = document.createElement("figure");
  figure.className = "notebook-chart";
  const caption = document.createElement("figcaption");
  for (const [name, text] of [
    ["chart-title", title],
    ["chart-measure", measure],
  ] as const) {
    const line = document.createElement("p");
    line.className = name;
    line.textContent = curled(text);
    caption.append(line);
  }
  figure.append(caption, drawings);
  return figure;
}

/** Apostrophes as they are printed. */
function curled(text: string): string {
  return text.replace(/(\p{L})'(\p{L})/gu, "$1’$2");
}

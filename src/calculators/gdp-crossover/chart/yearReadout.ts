import { tenth } from "../../drawing/linePath.ts";
import type { PairPage } from "../state/pairPage.ts";
import { toChart } from "./toChart.ts";
import { yearReading } from "./yearReading.ts";

const namespace = "http://www.w3.org/2000/svg";

/** Shows the values of one year beside a line in the chart: the year under the pointer, or the one that keys walk to. */
export function yearReadout(root: HTMLElement, page: PairPage, chart: HTMLElement) {
  const { view, words } = page;
  const box = document.createElement("p");
  box.className = "chart-readout";
  box.hidden = true;
  // A screen reader hears it when keys ask for it, not at every move of a pointer.
  box.setAttribute("aria-hidden", "true");
  chart.append(box);
  const mark = document.createElementNS(namespace, "g");
  mark.setAttribute("class", "readout");
  let year: number | undefined;

  const draw = () => {
    const now = page.drawing.get();
    if (year === undefined || !now || view.get().kept) return hide();
    const { drawing, chart: shown, years, size } = now;
    const [first, last] = years;
    year = Math.min(last, Math.max(first, year));
    const at = year;
    const x = drawing.x(at);
    const heights = [shown.chaser, shown.leader].flatMap(({ actual, path }) => {
      const value = [path, ...actual].map(({ from, values }) => values[at - from]).find((found) => found !== undefined);
      return value === undefined ? [] : [drawing.y(value)];
    });
    const dots = heights.map((y) => `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="3.5"/>`);
    mark.innerHTML = `<path d="M${tenth(x)},${drawing.top}V${drawing.bottom}"/>${dots.join("")}`;
    const svg = chart.querySelector(`.drawing.${size} svg`);
    if (mark.parentNode !== svg) svg?.append(mark);
    const { assumptions, projection, data, fan } = view.get();
    const levels = toChart({ ...assumptions, view: "levels" }, projection, data, words.economies);
    const lines = yearReading({ chart: levels, startYear: projection.years[0] as number, words, fan }, at);
    box.replaceChildren(
      ...lines.map((text, i) => {
        const line = document.createElement(i === 0 ? "strong" : "span");
        line.textContent = text;
        return line;
      }),
    );
    box.hidden = false;
    const after = x < drawing.width / 2;
    // On the side of the paths with more room: they rise, so that is below them as a rule.
    const low = drawing.top + 0.65 * (drawing.bottom - drawing.top);
    box.dataset.at = heights.some((y) => y < low) ? "bottom" : "top";
    box.style.left = after ? `${(100 * (x + 8)) / drawing.width}%` : "auto";
    box.style.right = after ? "auto" : `${100 - (100 * (x - 8)) / drawing.width}%`;
    return lines;
  };
  const hide = () => {
    year = undefined;
    box.hidden = true;
    mark.remove();
  };
  page.drawing.subscribe(() => year !== undefined && draw());

  return {
    hide,
    /** The year under a pointer. */
    point({ clientX }: PointerEvent) {
      const now = page.drawing.get();
      if (!now) return;
      const { drawing, size } = now;
      const svg = chart.querySelector(`.drawing.${size} svg`) as SVGSVGElement;
      const { left, width } = svg.getBoundingClientRect();
      year = Math.round(drawing.x.invert(((clientX - left) / width) * drawing.width));
      draw();
    },
    /** Arrow keys walk the years, with shift by ten; Home, End, and Escape. True if the key meant something here. */
    key({ key, shiftKey }: KeyboardEvent): boolean {
      const now = page.drawing.get();
      if (!now) return false;
      const { years, chart: shown } = now;
      const step = shiftKey ? 10 : 1;
      const start = shown.crossings.at(-1) ?? shown.projectedFrom;
      const to = {
        ArrowLeft: year === undefined ? start : year - step,
        ArrowRight: year === undefined ? start : year + step,
        Home: years[0],
        End: years[1],
      }[key];
      if (key === "Escape") hide();
      if (to === undefined) return key === "Escape";
      year = to;
      const lines = draw();
      const announcement = root.querySelector("[data-part=announcement]");
      if (announcement && lines) announcement.textContent = lines.join(", ");
      return true;
    },
  };
}

import { formatDate } from "../language/dates.ts";
import type { Frame } from "./frame.ts";
import { colour } from "./scheme.ts";
import { svgDrawing } from "./svgDrawing.ts";
import { wrapWords } from "./wrapWords.ts";

export interface DayEvent {
  /** ISO day. */
  readonly date: string;
  /** Days since the first event. */
  readonly day: number;
  readonly step: string;
  readonly event_en: string;
  readonly event_ko: string;
}

const line = 18;

/** Events down the page, a dot each; the distance between days is the same, and events of one day share its date. */
export function dayTimeline(events: readonly DayEvent[], frame: Frame): SVGSVGElement {
  const left = frame.narrow ? 112 : 150;
  const placed = events.map((event) => ({
    event,
    lines: wrapWords(frame.language === "ko" ? event.event_ko : event.event_en, frame.width - left - 28),
  }));
  const height = placed.reduce((sum, { lines }) => sum + lines.length * line + 26, 8);
  const { svg, add } = svgDrawing(frame, height);
  const tops = placed.map((_, i) => placed.slice(0, i).reduce((sum, { lines }) => sum + lines.length * line + 26, 16));
  add("line", { x1: left, x2: left, y1: tops[0], y2: tops.at(-1), stroke: colour.rule, "stroke-width": 2 });
  placed.forEach(({ event, lines }, i) => {
    const top = tops[i] as number;
    const answer = event.step === "apology" || event.step === "twitter";
    if (event.date !== placed[i - 1]?.event.date) {
      const [year, month, day] = formatDate(event.date, frame.language).split(" ");
      const words = frame.language === "ko" ? `${month} ${day}` : `${year} ${month}`;
      add("text", { x: left - 18, y: top + 4, "text-anchor": "end", fill: colour.ink, "font-weight": 650 }, words);
      const after =
        frame.language === "ko"
          ? event.day === 0
            ? "첫날"
            : `${event.day}일 뒤`
          : event.day === 0
            ? "day 0"
            : `day ${event.day}`;
      add("text", { x: left - 18, y: top + 20, "text-anchor": "end", fill: colour.quiet }, after);
    }
    add("circle", {
      cx: left,
      cy: top,
      r: 6,
      fill: answer ? colour.ink : colour.paper,
      stroke: colour.ink,
      "stroke-width": 2,
    });
    lines.forEach((words, k) => {
      add("text", { x: left + 20, y: top + 4 + k * line, fill: colour.ink, "font-weight": answer ? 600 : 400 }, words);
    });
  });
  return svg;
}

import { spreadApart } from "../../../charts/spreadApart.ts";
import { escapeHtml } from "../../../language/escapeHtml.ts";
import type { Language } from "../../../language/language.ts";
import { linePath, type Point, tenth } from "../../drawing/linePath.ts";
import { yearTicks } from "../../drawing/niceTicks.ts";
import { linearScale, logScale } from "../../drawing/scale.ts";
import { labelled, valueTicks } from "../../drawing/valueAxis.ts";
import type { FieldAnswer } from "../answer/answerField.ts";
import type { PublishedRank } from "../answer/publishedRanks.ts";
import type { ChanceMarks } from "./chanceMarks.ts";
import { yearLabels } from "./yearLabels.ts";

/** How a field is drawn. */
export interface FieldFrame {
  readonly narrow: boolean;
  readonly view: "ranks" | "levels";
  readonly language: Language;
  /** What the economies are called at the ends of their lines. */
  readonly name: (code: string) => string;
  /** The colours of the economies that are set apart, by code. */
  readonly colours: Readonly<Record<string, string>>;
  /** Ranks of a published projection, drawn as hollow squares where ranks are drawn. */
  readonly published?: readonly PublishedRank[];
  /** What chance does to the economies that are set apart: bars of ranks in one year, bands around levels. */
  readonly chances?: ChanceMarks | undefined;
}

const sizes = {
  wide: { width: 960, left: 172, right: 180, row: 22 },
  narrow: { width: 360, left: 24, right: 108, row: 21 },
};
const top = 14;

/** A drawing in parts, each a group of its own: a part that reads as before need not be drawn again. */
export interface FieldDrawing {
  /** The opening tag, without its text alternative. */
  readonly open: string;
  readonly parts: readonly string[];
}

/** The whole drawing as it stands in the page. */
export function drawingSvg({ open, parts }: FieldDrawing, alternative: string): string {
  const groups = parts.map((part) => `<g>${part}</g>`);
  return `${open.replace(/>$/, ` aria-label="${escapeHtml(alternative)}">`)}${groups.join("")}</svg>`;
}

/** A field as a drawing: the rank of every economy year by year, or its level on a log scale; each passing is a ring. */
export function fieldDrawing(answer: FieldAnswer, frame: FieldFrame): FieldDrawing {
  const { narrow, view, colours } = frame;
  const { paths, ranks, years } = answer;
  const size = sizes[narrow ? "narrow" : "wide"];
  const height = view === "ranks" ? paths.length * size.row : Math.max(300, paths.length * 15);
  const bottom = top + height;
  const left = view === "ranks" ? size.left : 0;
  const apart = paths.map(({ code }) => code).filter((code) => code in colours);
  const beyond = frame.chances?.beyond(view, apart) ?? 0;
  const right = size.width - size.right - beyond;
  const x = linearScale([years[0] as number, years.at(-1) as number], [left, right]);
  const y = placesOf(answer, frame, height);
  const drawn = paths.map((_, i) => years.map((year, t): Point => [x(year), y(i, t)]));
  const place = (i: number, year: number) => drawn[i]?.[year] as Point;
  const line = (i: number) =>
    linePath(years.flatMap((_, year) => (isTurn(ranks[i] as readonly number[], year, view) ? [place(i, year)] : [])));
  const side = (i: number, markup: string) => {
    const colour = colours[paths[i]?.code as string];
    return `<g class="side" data-line="${paths[i]?.code}"${colour ? ` data-colour="${colour}"` : ""}>${markup}</g>`;
  };
  const order = [...paths.keys()].sort((a, b) => Number(isApart(a)) - Number(isApart(b)));
  function isApart(i: number) {
    return (paths[i]?.code as string) in colours;
  }
  const rings = answer.passings.map(({ chaser, year }) => {
    const i = paths.findIndex(({ code }) => code === chaser);
    return { i, year: years.indexOf(year) };
  });
  const placeOf = (code: string) => paths.findIndex((path) => path.code === code);
  const marks =
    frame.chances?.draw({
      view,
      codes: apart,
      x,
      rank: (rank) => top + (height / paths.length) * (rank - 0.5),
      level: logScale(levelDomain(answer, frame), [bottom, top]),
    }) ?? [];
  const yearLabel = yearLabels([...drawn, ...marks.flatMap(({ lines }) => lines)], {
    left,
    right,
    top: top - 12,
    bottom,
  });
  const lines = order.map((i) => {
    const own = [...new Set(rings.filter((ring) => ring.i === i).map(({ year }) => year))];
    const circles = own.map((year) => {
      const [cx, cy] = place(i, year);
      return `<circle cx="${tenth(cx)}" cy="${tenth(cy)}" r="${isApart(i) ? 3.5 : 2}"/>`;
    });
    return side(
      i,
      `<path d="${line(i)}"/>${circles.join("")}${
        isApart(i)
          ? ownLabels(
              own,
              (year) => yearLabel(years[year] as number, place(i, year)),
              (year) => x(years[year] as number),
            )
          : ""
      }`,
    );
  });
  function publishedMarks(): string {
    if (view !== "ranks") return "";
    return (frame.published ?? [])
      .map(({ year, code, rank }) => {
        const [cx, cy] = [x(year), top + (height / paths.length) * (rank - 0.5)];
        const i = paths.findIndex((path) => path.code === code);
        return side(
          i,
          `<rect class="published" x="${tenth(cx - 4)}" y="${tenth(cy - 4)}" width="8" height="8"/><text class="published-name" x="${tenth(cx + 8)}" y="${tenth(cy + 4)}">${code}</text>`,
        );
      })
      .join("");
  }
  const ends = endLabels(answer, frame, { left, right: right + beyond, y, height });
  const ticks = yearTicks(years[0] as number, years.at(-1) as number, narrow ? 4 : 8);
  const axis = `<g class="years">${ticks.map((year) => `<text x="${tenth(x(year))}" y="${bottom + 20}" text-anchor="${x(year) < 18 ? "start" : "middle"}">${year}</text>`).join("")}</g>`;
  return {
    open: `<svg class="field-chart chart" viewBox="0 0 ${size.width} ${bottom + 28}" width="${size.width}" height="${bottom + 28}" role="img">`,
    parts: [
      gridMarkup(answer, frame, { left, right, bottom, ticks: ticks.map(x) }) + axis,
      marks.map(({ code, markup }) => side(placeOf(code), markup)).join(""),
      ...lines,
      publishedMarks() + levelLabels(answer, frame, height),
      ...ends.map(([i, markup]) => side(i, markup)),
    ],
  };
}

type Places = (i: number, year: number) => number;

function placesOf(answer: FieldAnswer, frame: FieldFrame, height: number): Places {
  const { paths, ranks } = answer;
  if (frame.view === "ranks") {
    const row = height / paths.length;
    const shared = sharedPlaces(paths, ranks);
    return (i, year) => top + row * ((ranks[i]?.[year] as number) - 0.5 + shared(i, year));
  }
  const scale = logScale(levelDomain(answer, frame), [top + height, top]);
  return (i, year) => scale(paths[i]?.levels[year] as number);
}

/** Economies of equal size share a rank and are drawn one below the other, in their order. */
function sharedPlaces(paths: FieldAnswer["paths"], ranks: FieldAnswer["ranks"]): Places {
  const before = paths.map(() => [] as number[]);
  for (const year of paths[0]?.levels.keys() ?? []) {
    const seen: number[] = [];
    for (const i of paths.keys()) {
      const rank = ranks[i]?.[year] as number;
      const count = seen[rank] ?? 0;
      (before[i] as number[])[year] = count;
      seen[rank] = count + 1;
    }
  }
  return (i, year) => before[i]?.[year] as number;
}

function levelDomain(answer: FieldAnswer, frame: FieldFrame): readonly [number, number] {
  const all = answer.paths.flatMap(({ code, levels }) => [
    ...levels,
    ...(code in frame.colours ? (frame.chances?.levels(code) ?? []) : []),
  ]);
  return [Math.min(...all) / 1.1, Math.max(...all) * 1.1];
}

/** Whether a line bends at a year: ranks are straight where nothing changes. */
function isTurn(ranks: readonly number[], year: number, view: FieldFrame["view"]): boolean {
  if (view === "levels") return true;
  return ranks[year] !== ranks[year - 1] || ranks[year] !== ranks[year + 1];
}

/** The years of one economy's passings, none within forty pixels of the one before. */
function ownLabels(passed: readonly number[], label: (year: number) => string, x: (year: number) => number): string {
  let last = Number.NEGATIVE_INFINITY;
  return passed
    .map((year) => {
      if (x(year) - last < 40) return "";
      const text = label(year);
      if (text) last = x(year);
      return text;
    })
    .join("");
}

interface Box {
  readonly left: number;
  readonly right: number;
}

/** The values that get a gridline, and where: none where ranks are drawn. */
function levelTicks(answer: FieldAnswer, frame: FieldFrame, height: number) {
  const { view, narrow } = frame;
  if (view === "ranks") return [];
  const domain = levelDomain(answer, frame);
  const y = logScale(domain, [top + height, top]);
  return valueTicks(domain, "log", narrow).map((value) => ({ value, y: y(value) }));
}

function gridMarkup(
  answer: FieldAnswer,
  frame: FieldFrame,
  { left, right, bottom, ticks }: Box & { readonly bottom: number; readonly ticks: readonly number[] },
): string {
  const lines =
    frame.view === "ranks"
      ? ticks.map((x) => `<path d="M${tenth(x)},${top}V${bottom}"/>`)
      : levelTicks(answer, frame, bottom - top).map(({ y }) => `<path d="M${left},${tenth(y)}H${tenth(right)}"/>`);
  return `<g class="grid">${lines.join("")}</g>`;
}

/** What the gridlines stand for; above the lines of the economies, so that none strikes them out. */
function levelLabels(answer: FieldAnswer, frame: FieldFrame, height: number): string {
  const labels = levelTicks(answer, frame, height).map(
    ({ value, y }) => `<text y="${tenth(y - 4)}">${escapeHtml(labelled(value, "dollars", frame.language))}</text>`,
  );
  return `<g class="grid-labels">${labels.join("")}</g>`;
}

/** The names at the ends of the lines, with the rank there; at the beginning only where ranks are drawn. */
function endLabels(
  { paths, ranks, years }: FieldAnswer,
  { view, narrow, name }: FieldFrame,
  { left, right, y, height }: Box & { readonly y: Places; readonly height: number },
): [number, string][] {
  const last = years.length - 1;
  const places = paths.map((_, i) => y(i, last));
  const apart = view === "ranks" ? places : spreadApart(places, 14, [top - 6, top + height + 10]);
  return paths.flatMap(({ code }, i): [number, string][] => {
    const text = escapeHtml(name(code));
    const end = `<text x="${tenth(right + 10)}" y="${tenth((apart[i] as number) + 4)}"><tspan class="rank">${ranks[i]?.[last]}</tspan> ${text}</text>`;
    if (view === "levels") return [[i, end]];
    const begin = `<text x="${tenth(left - 10)}" y="${tenth(y(i, 0) + 4)}" text-anchor="end">${narrow ? "" : `${text} `}<tspan class="rank">${ranks[i]?.[0]}</tspan></text>`;
    return [[i, begin + end]];
  });
}

import type { Language } from "../language/language.ts";
import { formatKoreanAmount, formatNumber } from "../language/numbers.ts";
import type { Frame } from "./frame.ts";
import { colour } from "./scheme.ts";
import { svgDrawing } from "./svgDrawing.ts";

export interface MemberCount {
  readonly series: string;
  readonly month: string;
  readonly time: number;
  /** Millions. */
  readonly members: number;
}

/** The services, and what each of them counts. */
export const seriesNames: Readonly<Record<string, Record<Language, string>>> = {
  netflix: { en: "Netflix: subscriptions, world", ko: "넷플릭스: 세계 가입 계정" },
  "spotify-users": { en: "Spotify: users in a month", ko: "스포티파이: 월간 이용자" },
  "spotify-premium": { en: "Spotify: paying subscribers", ko: "스포티파이: 유료 가입자" },
  starbucks: { en: "Starbucks Rewards: members, US", ko: "스타벅스 리워드: 미국 회원" },
};

/** Millions as a reader says them: "301.6 million", "3억 160만". */
export function formatMillions(millions: number, language: Language): string {
  return language === "ko" ? formatKoreanAmount(millions * 1e6, 4) : `${formatNumber(millions, 1, "en")} million`;
}

const strip = { head: 20, plot: 78, gap: 24 };

/** Points with nothing missing between them: at most a year and a month apart. */
function runsOf(points: readonly MemberCount[]): MemberCount[][] {
  const runs: MemberCount[][] = [];
  for (const point of points) {
    const before = runs.at(-1)?.at(-1);
    if (before && point.time - before.time < 1.1) runs.at(-1)?.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** A strip per service on one time axis, each on a scale of its own from zero; a missing year breaks the line. */
export function ownScaleStrips(points: readonly MemberCount[], frame: Frame): SVGSVGElement {
  const strips = [...Map.groupBy(points, ({ series }) => series)];
  const each = strip.head + strip.plot + strip.gap;
  const bottom = strips.length * each - strip.gap + 6;
  const { svg, add } = svgDrawing(frame, strips.length ? bottom + 20 : 24);
  const times = points.map(({ time }) => time);
  const [first, last] = [Math.floor(Math.min(...times)), Math.max(...times)];
  const width = frame.width - 92;
  const x = (time: number) => 4 + ((time - first) / Math.max(1, last - first)) * (width - 4);
  const step = frame.narrow && last - first > 12 ? 10 : last - first > 6 ? 5 : 1;
  const years = Array.from({ length: Math.ceil(last - first) + 1 }, (_, i) => first + i);
  for (const year of years.filter((year) => year % step === 0 && year <= last)) {
    add("line", { x1: x(year), x2: x(year), y1: strip.head + 4, y2: bottom, stroke: colour.rule });
    add("text", { x: x(year), y: bottom + 16, "text-anchor": "middle", fill: colour.quiet }, String(year));
  }
  strips.forEach(([series, counts], i) => {
    const top = i * each;
    const floor = top + strip.head + strip.plot;
    const highest = Math.max(...counts.map(({ members }) => members));
    const y = (members: number) => floor - (members / highest) * (strip.plot - 14);
    add(
      "text",
      { x: 0, y: top + 12, fill: colour.ink, "font-weight": 650 },
      seriesNames[series]?.[frame.language] ?? series,
    );
    add("line", { x1: 0, x2: width, y1: floor, y2: floor, stroke: colour.rule });
    for (const run of runsOf(counts)) {
      const path = run.map(({ time, members }) => `${x(time)},${y(members)}`).join("L");
      add("path", { d: `M${path}`, fill: "none", stroke: colour.violet, "stroke-width": 2.25 });
    }
    for (const { time, members } of counts) add("circle", { cx: x(time), cy: y(members), r: 2.5, fill: colour.violet });
    const [start, end] = [counts[0] as MemberCount, counts.at(-1) as MemberCount];
    const label = (point: MemberCount, dx: number, dy: number, anchor: string) =>
      add(
        "text",
        {
          x: x(point.time) + dx,
          y: y(point.members) + dy,
          "text-anchor": anchor,
          fill: colour.violet,
          "font-weight": 600,
        },
        formatMillions(point.members, frame.language),
      );
    label(end, 8, 4, "start");
    if (start === end) return;
    if (x(start.time) < 90) label(start, 0, -9, "start");
    else label(start, -8, 4, "end");
  });
  return svg;
}

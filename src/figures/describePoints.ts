import type { Point, Series } from "../charts/points.ts";
import type { ChartSpec } from "../charts/schema.ts";
import type { Bilingual, Language } from "../language/language.ts";

/** Up to so many points are all named. */
const fewPoints = 30;

const kinds: Readonly<Record<string, Bilingual>> = {
  line: { en: "line chart", ko: "꺾은선 그래프" },
  areaY: { en: "area chart", ko: "면적 그래프" },
  barX: { en: "bar chart", ko: "가로 막대그래프" },
  barY: { en: "column chart", ko: "막대그래프" },
  dot: { en: "dot chart", ko: "점그래프" },
  link: { en: "dots joined in pairs", ko: "두 점을 이은 그래프" },
  arrow: { en: "diagram with arrows", ko: "화살표 그림" },
  tickX: { en: "strip of ticks", ko: "눈금 그래프" },
  timeline: { en: "timeline", ko: "연표" },
  text: { en: "list", ko: "목록" },
};

/**
 * A drawing in words, from its points: which kind it is, and of each series the first, highest, lowest, last actual and
 * last projected point, each named once; every point where they are few.
 */
export function describePoints(series: readonly Series[], spec: ChartSpec | undefined, language: Language): string {
  const drawn = series.filter(({ points }) => points.length > 0);
  const all = drawn.reduce((sum, { points }) => sum + points.length, 0) <= fewPoints;
  const sentences = drawn.map(({ name, points, unit }) => {
    const isTimeline = spec?.plot.some(({ mark }) => mark === "timeline") ?? false;
    if (isTimeline) return `${points.map(({ x, y }) => `${x}: ${y}`).join(". ")}.`;
    if (leadOf(drawn, spec) === "arrow")
      return `${name ? `${capitalised(name)}: ` : ""}${points.map(({ x, y }) => `${x} → ${y.replace(/^→ /, "")}`).join("; ")}.`;
    const isYear = ({ column = "" }: Point) => (unit ?? spec?.columns[column]?.unit) === "year";
    const words = points.every(isYear) ? yearRoleWords : roleWords;
    const list = all
      ? points.map((point) => pointText(point, rolesOf(points, point, false), words, language))
      : keyPoints(points, words, language);
    const text = list.join(list.some((each) => each.includes(",")) ? "; " : ", ");
    return `${name ? `${capitalised(name)}: ${text}` : capitalised(text)}.`;
  });
  return [kindText(drawn, spec, language), ...sentences].join(" ");
}

/** The mark after which a drawing is called: a line with dots on it is a line chart, and so is one over an area. */
function leadOf(series: readonly Series[], spec: ChartSpec | undefined): string | undefined {
  const marks = spec ? spec.plot.map(({ mark }) => mark as string) : series.map(({ mark }) => mark);
  return ["line", "barY", "barX", "timeline", "areaY", "dot", "link", "arrow", "tickX", "text"].find((mark) =>
    marks.includes(mark),
  );
}

function kindText(series: readonly Series[], spec: ChartSpec | undefined, language: Language): string {
  const kind = kinds[leadOf(series, spec) ?? ""]?.[language] ?? (language === "ko" ? "그래프" : "chart");
  const isLog = spec?.x?.type === "log" || spec?.y?.type === "log";
  const hasPanels = spec?.plot.some(({ fy }) => fy !== undefined) ?? false;
  if (language === "ko") return `${isLog ? "로그 눈금 " : ""}${kind}${hasPanels ? ", 여러 칸으로 나눠 그렸다" : ""}.`;
  const words = `${kind}${hasPanels ? " in panels" : ""}${isLog ? " on a log scale" : ""}.`;
  return capitalised(words);
}

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

type Role = "first" | "highest" | "lowest" | "last" | "end";

/** What a point is among the points of its series. Values that are all alike have no highest and no lowest. */
function rolesOf(points: readonly Point[], point: Point, isPath: boolean): Role[] {
  const actual = points.filter(({ status }) => status !== "projection");
  const known = actual.length > 0 ? actual : points;
  const roles: Role[] = [];
  const values = known.map(({ value }) => value);
  const [highest, lowest] = [Math.max(...values), Math.min(...values)];
  const many = known.length > 2 && highest > lowest;
  if (isPath && point === points[0]) roles.push("first");
  if (many && point === known.find(({ value }) => value === highest)) roles.push("highest");
  if (many && point === known.find(({ value }) => value === lowest)) roles.push("lowest");
  if (isPath && point === actual.at(-1)) roles.push("last");
  if (isPath && point === points.at(-1) && point.status === "projection") roles.push("end");
  return roles;
}

/** The points that tell a series: along time the ends and the extremes, of categories the extremes. */
function keyPoints(points: readonly Point[], words: RoleWords, language: Language): string[] {
  const isPath = points.every(({ x }) => timeOf(x) !== undefined);
  return points.flatMap((point) => {
    const roles = rolesOf(points, point, isPath);
    return roles.length > 0 ? [pointText(point, roles, words, language)] : [];
  });
}

/** The preposition of a time, or undefined for what is none: in 2021, in Q4 2024, on 3 April 2009. */
function timeOf(x: string): "in" | "on" | undefined {
  if (/^\d{1,2} \p{L}+ \d{4}$/u.test(x)) return "on";
  return /^(?:Q[1-4] |\p{Lu}\p{Ll}+ )?\d{4}$/u.test(x) || /^\d{4}년/u.test(x) ? "in" : undefined;
}

type RoleWords = Readonly<Partial<Record<Role, Bilingual>>>;
const roleWords: RoleWords = {
  highest: { en: "highest", ko: "최고" },
  lowest: { en: "lowest", ko: "최저" },
};
/** Of values that are years. */
const yearRoleWords: RoleWords = {
  highest: { en: "latest", ko: "가장 늦음" },
  lowest: { en: "earliest", ko: "가장 이름" },
};
const statusWords = {
  actual: undefined,
  estimate: { en: "estimated", ko: "추정" },
  projection: { en: "projected", ko: "전망" },
} as const;

/** "76.7% in 2021 (highest)", "60.1% projected for 2030"; "2021년 76.7%(최고)", "2030년 전망 60.1%". */
function pointText(
  { x, y, status, statusName }: Point,
  roles: readonly Role[],
  words: RoleWords,
  language: Language,
): string {
  const notes = [...roles.flatMap((each) => words[each]?.[language] ?? []), ...(statusName ? [statusName] : [])];
  const role = notes.join(language === "ko" ? "·" : ", ");
  const word = statusName ? undefined : statusWords[status]?.[language];
  if (language === "ko") {
    const year = /^\d{4}$/.test(x) ? `${x}년` : x;
    return `${year ? `${year} ` : ""}${word ? `${word} ` : ""}${y}${role ? `(${role})` : ""}`;
  }
  const time = timeOf(x);
  const after = role ? ` (${role})` : "";
  if (!x) return `${y}${word ? ` ${word}` : ""}${after}`;
  if (!time) return `${x} ${y}${word ? ` ${word}` : ""}${after}`;
  return `${y} ${word ? `${word} for` : time} ${x}${after}`;
}

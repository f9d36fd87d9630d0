import type { Answer } from "../database/wasm/answer.ts";
import type { ReadoutData, ReadoutPlace, ReadoutPoint } from "../readout/readoutData.ts";
import { cellText } from "./cellText.ts";
import { isYears } from "./chartAxes.ts";
import type { ChartPoint } from "./chartPoints.ts";
import type { ChartChoice } from "./explorerState.ts";
import type { QuickChart } from "./quickChart.ts";

/** Milliseconds of a mean Gregorian year. */
const year = 31_556_952_000;

/** What the readout of a reader's chart says: each value as the table of the answer writes it. */
export function chartReadout(
  { points, places, series, reading }: Pick<QuickChart, "points" | "places" | "series" | "reading">,
  answer: Answer,
  choice: ChartChoice,
): ReadoutData {
  const column = (name: string) => answer.columns.find((each) => each.name === name);
  const [across, up] = [column(choice.x), column(choice.y)];
  const textOf = (of: typeof across, row: number) => cellText(of?.text(row) ?? null, of?.isNumber ?? false);
  const areYears =
    reading.xKind === "number" &&
    isYears(
      choice.x,
      points.map(({ x }) => Number(x)),
      true,
    );
  const timeOf = (x: ChartPoint["x"]) => (x instanceof Date ? x.getTime() / year : areYears ? Number(x) : null);
  const placed = points.map((point, i) => ({ ...point, place: places[i] as ReadoutPlace }));
  const along = (a: (typeof placed)[number], b: (typeof placed)[number]) => a.place[0] - b.place[0];
  const bySeries = Map.groupBy(placed, (point) => point.colour);
  const own = [...series].map(([name, colour]) => ({ name, colour, points: bySeries.get(name)?.sort(along) ?? [] }));
  const drawn = own.map((each) => each.points.map(({ place }) => place));
  return {
    mode: choice.kind === "dot" ? "point" : "x",
    series: own.map(({ name, colour, points }) => ({
      name,
      panel: 0,
      colour,
      heading: choice.y,
      scale: choice.y,
      hasUnit: true,
      // What can be below zero has no ratio.
      measure: points.some((point) => point.y < 0) ? "distance" : "amount",
      points: points.map(({ x, y, row }): ReadoutPoint => [textOf(across, row), textOf(up, row), y, timeOf(x)]),
    })),
    places: { wide: drawn, medium: drawn, narrow: drawn },
  };
}

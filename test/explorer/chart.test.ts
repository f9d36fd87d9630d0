import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/database/wasm/answer.ts";
import { barPlaces } from "../../src/explorer/barPlaces.ts";
import { cutName, isYears, nameTicks, numberTicks, timeTicks } from "../../src/explorer/chartAxes.ts";
import { chartPoints } from "../../src/explorer/chartPoints.ts";

function answerOf(names: string[], rows: unknown[][], numbers: readonly string[] = []): Answer {
  const columns = names.map((name, i) => ({
    name,
    type: numbers.includes(name) ? "DOUBLE" : "VARCHAR",
    isNumber: numbers.includes(name),
    at: (row: number) => rows[row]?.[i] ?? null,
  }));
  return { columns, length: rows.length, total: rows.length, counted: true, milliseconds: 0 } as unknown as Answer;
}
const line = { kind: "line", x: "x", y: "y" } as const;

describe("chartPoints(answer, choice, order)", () => {
  test("keeps a null among the rows as a gap", () => {
    const read = chartPoints(
      answerOf(
        ["x", "y"],
        [
          [1, 5],
          [2, null],
          [4, 6],
        ],
        ["x", "y"],
      ),
      line,
    );
    expect(read?.points.map(({ x, y }) => [x, y])).toEqual([
      [1, 5],
      [2, Number.NaN],
      [4, 6],
    ]);
    expect(read).toMatchObject({ values: 2, placeless: 0, rounded: 0 });
    expect(read?.text).toBeUndefined();
  });
  test("counts text, with the first of it and its row, and reads no blank as zero", () => {
    const read = chartPoints(
      answerOf(
        ["x", "y"],
        [
          [1, "12"],
          [2, "3,400"],
          [3, " "],
          [4, "0x10"],
        ],
        ["x"],
      ),
      line,
    );
    expect(read?.text).toEqual({ count: 3, example: "3,400", row: 2 });
    expect(read?.points.filter(({ y }) => y === 12).length).toBe(1);
    expect(read?.points.filter(({ y }) => Number.isNaN(y)).length).toBe(3);
  });
  test("counts infinities, rows without a place, and numbers with more digits than a number keeps", () => {
    const rows = [
      [1, Number.POSITIVE_INFINITY],
      [null, 3],
      [2, "9007199254740993"],
      [3, "9007199254740994"],
      [4, "0.12345678901234567890"],
      [5, "nan"],
    ];
    const read = chartPoints(answerOf(["x", "y"], rows, ["x", "y"]), line);
    expect(read?.endless).toMatchObject({ count: 2, row: 1 });
    expect(read).toMatchObject({ placeless: 1, rounded: 2, values: 6 });
  });
  test("reads months, dates and timestamps in UTC, and a column as text when one of its values is no date", () => {
    const at = (texts: string[]) =>
      chartPoints(
        answerOf(
          ["x", "y"],
          texts.map((text) => [text, 1]),
        ),
        line,
      );
    expect(
      at(["2024-01", "2024-03-01", "2024-03-01 10:20:00"])?.points.map(({ x }) => (x as Date).toISOString()),
    ).toEqual(["2024-01-01T00:00:00.000Z", "2024-03-01T00:00:00.000Z", "2024-03-01T10:20:00.000Z"]);
    expect(at(["2024-01", "later"])?.xKind).toBe("text");
    expect(at(["2024-99-01"])?.xKind).toBe("text");
  });
  test("follows the order of the table", () => {
    expect(
      chartPoints(
        answerOf(
          ["x", "y"],
          [
            ["a", 1],
            ["b", 2],
          ],
          ["y"],
        ),
        line,
        [1, 0],
      )?.points.map(({ x }) => x),
    ).toEqual(["b", "a"]);
  });
});

describe("barPlaces(points, arrangement)", () => {
  const points = [2020, 2021, 2023].flatMap((x) => [
    { x, y: 4, colour: "A" },
    { x, y: -10, colour: "B" },
    { x, y: 3, colour: "C" },
    { x, y: 1, colour: "A" },
  ]);
  /** The area that two rectangles share. */
  const shared = (bars: ReturnType<typeof barPlaces>["bars"]) =>
    bars.flatMap((a, i) =>
      bars.slice(i + 1).map((b) => {
        const width = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
        const height =
          Math.min(Math.max(a.y1, a.y2), Math.max(b.y1, b.y2)) - Math.max(Math.min(a.y1, a.y2), Math.min(b.y1, b.y2));
        return width > 1e-9 && height > 1e-9 ? width * height : 0;
      }),
    );
  test.each(["stacked", "grouped", undefined] as const)("no bar hides another (%s)", (arrangement) => {
    const placed = barPlaces(points, arrangement);
    expect(placed.bars).toHaveLength(points.length);
    expect(Math.max(...shared(placed.bars))).toBe(0);
    expect(placed.bars.map(({ y1, y2 }) => y2 - y1)).toEqual(points.map(({ y }) => y));
    expect(placed.repeated).toBe(3);
  });
  test("stacks what is below zero downwards", () => {
    const first = barPlaces(points, "stacked").bars.slice(0, 4);
    expect(first.map(({ y1, y2 }) => [y1, y2])).toEqual([
      [0, 4],
      [0, -10],
      [4, 7],
      [7, 8],
    ]);
  });
  test("stands side by side without colours, and up to six at a place", () => {
    expect(barPlaces([{ x: 1, y: 1, colour: "" }], "stacked").arrangement).toBe("grouped");
    const many = (n: number) => Array.from({ length: n }, (_, i) => ({ x: 1, y: 1, colour: String(i) }));
    expect(barPlaces(many(6), undefined).arrangement).toBe("grouped");
    expect(barPlaces(many(7), undefined).arrangement).toBe("stacked");
  });
});

describe("axes", () => {
  test("write years bare and other long numbers with their magnitude, each apart from its neighbours", () => {
    expect(numberTicks([2010, 2020], true, "en").map(({ text }) => text)).toEqual(["2010", "2020"]);
    expect(numberTicks([0, 5e12], false, "en").map(({ text }) => text)).toEqual(["0", "5tn"]);
    expect(numberTicks([0, 5e12], false, "ko").map(({ text }) => text)).toEqual(["0", "5조"]);
    const near = numberTicks([1_000_000_000_001, 1_000_000_000_002], false, "en").map(({ text }) => text);
    expect(near).toEqual(["1,000,000,000,001", "1,000,000,000,002"]);
    expect(numberTicks([0, 1e-7, 2e-7], false, "en").map(({ text }) => text)).toEqual(["0", "1e−7", "2e−7"]);
  });
  test("know years by their name or, across, by their values", () => {
    expect(isYears("연도", [2020], false)).toBe(true);
    expect(isYears("sales", [2020, 2100], false)).toBe(false);
    expect(isYears("t", [2020, 2021], true)).toBe(true);
    expect(isYears("year", [20.5], false)).toBe(false);
  });
  test("speak the language of the page about dates", () => {
    const months: [Date, Date] = [new Date("2023-01-15"), new Date("2023-12-15")];
    expect(
      timeTicks(months, "ko", 900)
        .map(({ text }) => text)
        .join(),
    ).toMatch(/^2023년 2월,\d+월/);
    expect(timeTicks(months, "en", 900)[0]?.text).toBe("Feb 2023");
    const hours: [Date, Date] = [new Date("2023-01-15T00:00Z"), new Date("2023-01-15T12:00Z")];
    expect(timeTicks(hours, "ko", 900)[0]?.text).toBe("1월 15일 00:00");
    expect(timeTicks(hours, "ko", 900)[1]?.text).toMatch(/^\d\d:\d\d$/);
  });
  test("cut long names and leave some out where there are too many", () => {
    expect(cutName("short")).toBe("short");
    expect(cutName("a name that is far too long for an axis")).toMatch(/^a name.*…$/);
    const names = Array.from({ length: 200 }, (_, i) => `name ${i}`);
    expect(nameTicks(names, 600)).toMatchObject({ isTurned: true });
    expect(nameTicks(names, 600).ticks.length).toBeLessThanOrEqual(600 / 16);
    expect(nameTicks(["a", "b"], 600)).toMatchObject({ isTurned: false });
  });
});

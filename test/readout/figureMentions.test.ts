import { expect, test } from "vitest";
import { FigureMentions } from "../../src/readout/figureMentions.ts";
import type { ReadoutData, ReadoutPoint } from "../../src/readout/readoutData.ts";

const series = (name: string, ...points: readonly ReadoutPoint[]): ReadoutData["series"][number] => ({
  name,
  panel: 0,
  heading: "Sales",
  scale: "sales",
  hasUnit: true,
  measure: "amount",
  points,
});
const shown = (...series: ReadoutData["series"]): ReadoutData => ({
  mode: "x",
  series,
  places: { wide: [], medium: [], narrow: [] },
});
const [first, second]: ReadoutPoint[] = [
  ["2020", "10.0", 10, 2020],
  ["2021", "12.5", 12.5, 2021],
];
const published: ReadoutData = {
  ...shown(series("a", first as ReadoutPoint, second as ReadoutPoint), series("b", second as ReadoutPoint)),
  mentions: [[0, 1, "sales-2021", "12.5", "invented"]],
};
const mentions = new FigureMentions(published, "en");
const pointOf = (...series: ReadoutData["series"]) => mentions.pointOf("sales-2021", shown(...series));

test("pointOf(name, shown) is the point that was published, of its series and no other", () => {
  expect(mentions.pointOf("sales-2021", published)).toEqual([0, 1]);
  expect(mentions.pointOf("sales-2022", published)).toBeUndefined();
});

test("pointOf(name, shown) finds the same point among others, wherever a redraw put it", () => {
  expect(pointOf(series("b", second as ReadoutPoint), series("a", second as ReadoutPoint))).toEqual([1, 0]);
});

test("pointOf(name, shown) is none where the redraw left the point out, gave it another value, or drew it twice", () => {
  expect(pointOf(series("a", first as ReadoutPoint))).toBeUndefined();
  expect(pointOf(series("a", ["2021", "12.6", 12.6, 2021]))).toBeUndefined();
  expect(pointOf(series("a", second as ReadoutPoint, second as ReadoutPoint))).toBeUndefined();
  expect(pointOf()).toBeUndefined();
});

test("what is said of a point that is gone is said in both languages", () => {
  expect(mentions.lacks).toMatch(/number in the text/);
  expect(new FigureMentions(published, "ko").lacks).toMatch(/본문의 숫자/);
});

import { expect, test } from "vitest";
import { tradeOffChart } from "../../src/calculators/filter-bubble/tradeOffChart.ts";
import { staticFrame } from "../../src/figures/drawStatic.ts";
import { defaultFilterBubble, filterBubble, filterBubbleCurve } from "../../src/model/filterBubble.ts";

const curve = filterBubbleCurve();

test.each(["en", "ko"] as const)(
  "tradeOffChart draws a dot per exploration rate and the chosen one (%s)",
  (language) => {
    const chosen = filterBubble(0.1);
    const svg = tradeOffChart({ curve, chosen, topics: defaultFilterBubble.topics }, staticFrame("narrow", language));
    expect(svg.querySelectorAll("circle")).toHaveLength(curve.length + 1);
    expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
  },
);

test.each([0, 1])("tradeOffChart keeps the chosen point of exploration %d inside the frame", (exploration) => {
  const chosen = filterBubble(exploration);
  const svg = tradeOffChart({ curve, chosen, topics: defaultFilterBubble.topics }, staticFrame("narrow", "en"));
  const dot = [...svg.querySelectorAll("circle")].at(-1);
  expect(Number(dot?.getAttribute("cx"))).toBeGreaterThan(0);
  expect(Number(dot?.getAttribute("cx"))).toBeLessThan(340);
  expect(Number(dot?.getAttribute("cy"))).toBeGreaterThan(0);
});

import { expect, test } from "vitest";
import { placeFact } from "../../src/proposals/placeFact.ts";

const fact = { id: "sales", unit: "usd-million", digits: 2, computed: 1060.2 } as const;
const placed = (text: string, given: Partial<typeof fact> = {}) => {
  const placement = placeFact(text, 0, { ...fact, ...given }, "ko");
  return placement && placement.text + text.slice(placement.to);
};

test.each(["10억 6,000만 달러를", "10억 6000만 달러를", "10억6000만 달러를"])(
  "a Korean number of several magnitudes is replaced whole, with its commas and spaces or without: %s",
  (text) => {
    expect(placed(`${text} 팔았다.`)).toBe('<Fact id="sales" particle="을/를" /> 팔았다.');
  },
);

test.each(["10억 6천만 달러", "10억 5000만 달러", "10억 6000만 2000달러", "10억6천만"])(
  "a number that reads otherwise is not replaced, nor a part of it: %s",
  (text) => {
    expect(placed(text)).toBeUndefined();
    // One billion is shown as 10억, with which the number begins.
    expect(placed(text, { computed: 1000 } as object)).toBeUndefined();
  },
);

test("what stands behind a Korean number is no part of it", () => {
  expect(placed("10억 2019년에는", { computed: 1000, digits: 0 } as object)).toBe(
    '<Fact id="sales" bare /> 2019년에는',
  );
});

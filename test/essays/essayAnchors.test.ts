import { expect, test } from "vitest";
import { essayAnchors } from "../../src/essays/essayAnchors.ts";

test("essayAnchors(text) has each heading by its words, figures, ids and the frame's own places", () => {
  const text =
    '## IMF’s view, 2025\n\n### 매출, 가게별로\n\n## A `b` and <b>c</b>\n\n## A `b` and <b>c</b>\n\n<Figure id="sales" />\n\n<p id="own">x</p> <Fact id="a" />';
  expect([...(essayAnchors(text) ?? [])].sort()).toEqual(
    [
      "a-b-and-c",
      "a-b-and-c-1",
      "cite",
      "corrections",
      "figure-sales",
      "imfs-view-2025",
      "main",
      "notebooks",
      "numbers",
      "own",
      "sales-title",
      "매출-가게별로",
    ].sort(),
  );
});

test("essayAnchors(text) is unknown where a calculator has places of its own, or the text is no MDX", () => {
  expect(essayAnchors('<Calculator name="kpi" />')).toBeUndefined();
  expect(essayAnchors("<3")).toBeUndefined();
});

import { expect, test } from "vitest";
import { bindPage, bindParticles } from "../../src/language/bindParticles.ts";

test.each([
  ["76.7%가", "76.7%\u2060가"],
  ["상대국(World Bank)의", "상대국(World Bank)\u2060의"],
  ["‘수십억’이라는", "‘수십억’\u2060이라는"],
  ["76.7% 수준", "76.7% 수준"],
  ["17%포인트", "17%\u2060포인트"],
  ["1992년 1월~2026년 8월", "1992년 1월\u2060~2026년 8월"],
  ["~2030년", "~2030년"],
  ["2001년 ~ 2025년", "2001년 ~ 2025년"],
  ["rose 4.7-fold", "rose 4.7-\u2060fold"],
  ["two-folder", "two-folder"],
  ["a rise of 17% (from 5%)", "a rise of 17% (from 5%)"],
])("%s is bound at its sign alone", (text, bound) => {
  expect(bindParticles(text)).toBe(bound);
});

test("a page is bound in its running text, also after an element that ends with the sign", () => {
  expect(bindPage('<p title="5%가">5%가 <b>7%</b>와 <i>(World Bank)</i></p>')).toBe(
    '<p title="5%가">5%\u2060가 <b>7%</b>\u2060와 <i>(World Bank)</i></p>',
  );
});

test("a number of times stays on one line, also where the number is an element", () => {
  expect(bindPage("<p>grew <b>44</b>-fold, 4.3-fold</p>")).toBe("<p>grew <b>44</b>-\u2060fold, 4.3-\u2060fold</p>");
});

test("a range is bound at its tilde, also after an element", () => {
  expect(bindPage("<p><b>5%</b>~<b>7%</b></p><p>~10</p>")).toBe("<p><b>5%</b>\u2060~<b>7%</b></p><p>~10</p>");
});

test("drawings, code, scripts and attributes are not touched", () => {
  const page =
    "<title>5%가</title><svg><text>5%가</text></svg><pre><code>5%가</code></pre><script>'5%가'</script><a data-x='a > 5%가'></a>";
  expect(bindPage(page)).toBe(page);
});

test("what is bound already stays as it is", () => {
  expect(bindPage(bindPage("<p>5%가 1월~8월</p>"))).toBe("<p>5%\u2060가 1월\u2060~8월</p>");
});

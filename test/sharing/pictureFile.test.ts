import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { textWidth } from "../../src/charts/wrapWords.ts";
import { type Picture, pictureFile, wrapAddress } from "../../src/sharing/pictureFile.ts";

const plain: Picture = {
  title: "A title",
  drawing: '<svg class="chart" viewBox="0 0 340 200" width="340" height="200" font-size="12"><path d="M0 0"/></svg>',
  alternative: "A line.",
  fonts: '"Inter Variable", Arial',
};
const root = (picture: Picture) => parseHTML(pictureFile(picture)).document.querySelector("svg") as SVGSVGElement;
const number = (element: Element | null | undefined, name: string) => Number(element?.getAttribute(name));

test("a picture holds its words above and below the drawing, none of them over it or outside the frame", () => {
  const words = "Many words that say what is measured, in which unit and since when. ".repeat(3);
  const svg = root({
    ...plain,
    title: words,
    measure: words,
    note: words,
    source: words,
    address: `example.org/charts/x/?x.a=${"b".repeat(200)}`,
  });
  const drawing = svg.querySelector("svg");
  const [top, bottom] = [number(drawing, "y"), number(drawing, "y") + number(drawing, "height")];
  const lines = [...svg.querySelectorAll("text")].map((line) => ({
    y: number(line, "y"),
    size: number(line, "font-size"),
    width: textWidth(line.textContent ?? "", number(line, "font-size")),
  }));
  expect(lines.length).toBeGreaterThan(12);
  for (const { y, size, width } of lines) {
    expect(y <= top - 4 || y - size >= bottom).toBe(true);
    expect(y - size).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(number(svg, "height") - 8);
    expect(width).toBeLessThanOrEqual(340);
  }
  expect(lines.every(({ y }, i) => i === 0 || y > (lines[i - 1]?.y ?? 0))).toBe(true);
  expect(number(svg, "width")).toBe(340 + 48);
});

test("words and fonts are text, whatever signs they hold", () => {
  const file = pictureFile({ ...plain, title: `</text><script>&"'`, key: [{ name: "<b>", colour: '"><x' }] });
  expect(file).not.toMatch(/<script|<b>|"><x/);
  expect(root({ ...plain, title: "a < b & c" }).querySelector("text")?.textContent).toBe("a < b & c");
  expect(pictureFile(plain)).toContain('font-family="&#34;Inter Variable&#34;, Arial"');
});

test("signs that no XML may hold are left out, whoever wrote them", () => {
  const odd = "a\u0000b\u001bc\ud800d\uffffe\u0085f\tg";
  const file = pictureFile({
    ...plain,
    title: odd,
    drawing: plain.drawing.replace("<path", `<text>${odd}</text><path`),
  });
  for (const sign of ["\u0000", "\u001b", "\u0085", "\uffff"]) expect(file).not.toContain(sign);
  expect(file.isWellFormed()).toBe(true);
  expect(() => encodeURIComponent(file)).not.toThrow();
  expect(file).toContain("abc\ufffddef");
});

test("series that the drawing does not name stand above it in their colours", () => {
  const key = ["Korea", "Japan"].map((name, i) => ({ name, colour: `var(--c${i})` }));
  const signs = [...root({ ...plain, key }).querySelectorAll("tspan")].map((sign) => sign.getAttribute("fill"));
  expect(signs).toEqual(["var(--c0)", "var(--c1)"]);
});

test("a drawing without a size is refused", () => {
  expect(() => pictureFile({ ...plain, drawing: "<svg><path/></svg>" })).toThrow(/viewBox from 0 0 was expected/);
});

test("an address breaks after its signs and loses none of them", () => {
  const address = `example.org/charts/a-b/?a-b.measure=${"x".repeat(90)}&a-b.from=2001#%EA%B0%80`;
  const lines = wrapAddress(address, 200, 11);
  expect(lines.join("")).toBe(address);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(textWidth(line, 11)).toBeLessThanOrEqual(200);
  expect(wrapAddress("", 200, 11)).toEqual([]);
});

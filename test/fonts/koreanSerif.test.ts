import { create, type Font } from "fontkitten";
import { expect, test } from "vitest";
import { cutBeside, cutFont } from "../../src/fonts/cutFont.ts";
import { cutHere } from "../../src/fonts/cutHere.ts";
import { joinSlices, koreanSerif } from "../../src/fonts/koreanSerif.ts";

const characters = " 가힣뷁A7()<>·“%\u00a0";

test("a cut draws every character asked for and no other, spaces and brackets included, at the full width of Hangul", async () => {
  const whole = await koreanSerif(new Set(characters), 400);
  const cut = create(await cutFont(whole, { characters, features: [] })) as Font;
  for (const character of characters)
    expect(cut.hasGlyphForCodePoint(character.codePointAt(0) as number), JSON.stringify(character)).toBe(true);
  expect(cut.hasGlyphForCodePoint("나".codePointAt(0) as number)).toBe(false);
  expect(cut.glyphsForString("가힣뷁").map(({ advanceWidth }) => advanceWidth / cut.unitsPerEm)).toEqual([
    0.966, 0.966, 0.966,
  ]);
  expect(cut.glyphsForString(" ")[0]?.advanceWidth).toBeGreaterThan(0);
});

test("the same characters give the same bytes, in whatever order they come", async () => {
  const [one, other] = await Promise.all([
    koreanSerif(new Set("가나다라"), 600),
    koreanSerif(new Set("라다나가"), 600),
  ]);
  expect(one.equals(other)).toBe(true);
});

test("made anew, the same bytes come out, and they are those that are kept", async () => {
  const wanted = new Set("가나다라");
  const joined = await joinSlices(wanted, 600);
  expect(await joinSlices(wanted, 600)).toEqual(joined);
  expect(new Uint8Array(await koreanSerif(wanted, 600))).toEqual(joined);
  const cut = { characters: "가나", features: [] };
  const made = Buffer.from(await cutHere(joined, cut));
  expect(Buffer.from(await cutBeside({ font: joined, cut }))).toEqual(made);
  expect(await cutFont(joined, cut)).toEqual(made);
});

test("a heavier weight is another drawing of the same widths", async () => {
  const [regular, bold] = await Promise.all([koreanSerif(new Set("가"), 400), koreanSerif(new Set("가"), 600)]);
  expect(regular.equals(bold)).toBe(false);
});

test("characters that the font lacks are refused when nothing else is asked for", async () => {
  await expect(koreanSerif(new Set("ܐ"), 400)).rejects.toThrow("Noto Serif KR draws none of the characters");
});

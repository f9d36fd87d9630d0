import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { cutPicture, isInCut } from "../../src/fonts/pictureFont.ts";
import { drawPng } from "../../src/layouts/drawPng.ts";
import { renderPng, wholeFonts } from "../../src/layouts/renderPng.ts";

const drawWhole = (svg: string) => Buffer.from(drawPng({ svg, scale: 2, fonts: wholeFonts }));
const written = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="40" font-family="Pretendard"><text y="20" font-weight="600">${text}</text><text y="36" font-weight="700">${text}</text></svg>`;

test("a picture is the same in the cut fonts as in the whole ones, and read by others as what was drawn", async () => {
  const svg = written("76.7%, 중국의 경제 규모 — 2035");
  expect(isInCut(svg)).toBe(true);
  const [cut, whole] = [await renderPng(svg), drawWhole(svg)];
  expect(Buffer.from(cut).equals(whole)).toBe(true);
  const href = `data:image/png;base64,${Buffer.from(cut).toString("base64")}`;
  const shown = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="480" height="80"><image width="480" height="80" xlink:href="${href}"/></svg>`,
  );
  const blank = drawWhole(written(""));
  expect(shown.render().pixels.some((byte) => byte !== 0)).toBe(true);
  expect(Buffer.from(cut).equals(blank)).toBe(false);
});

test("a picture with a syllable that the cut lacks is drawn in the whole fonts", async () => {
  const [svg, blank] = [written("뷁"), written("")];
  expect(isInCut(svg)).toBe(false);
  expect(Buffer.from(await renderPng(svg)).equals(drawWhole(blank))).toBe(false);
  const font = readFileSync("node_modules/pretendard/dist/public/static/Pretendard-Regular.otf");
  expect((await cutPicture(font)).length).toBeLessThan(font.length / 2);
});

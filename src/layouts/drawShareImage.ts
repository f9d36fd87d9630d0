import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import satori from "satori";
import { tideLine } from "../calculators/drawing/tideLine.ts";
import { tokenColour } from "../styles/resolveColours.ts";
import { renderPng } from "./renderPng.ts";

const require = createRequire(`${process.cwd()}/package.json`);
const font = (weight: 400 | 700, name: string) => ({
  name: "Pretendard",
  weight,
  style: "normal" as const,
  data: readFileSync(require.resolve(`pretendard/dist/public/static/Pretendard-${name}.otf`)),
});
const fonts = [font(400, "Regular"), font(700, "Bold")];

/** The image that stands for a page where it is shared, 1200 by 630: title, topic and the page's tide line. */
export async function drawShareImage(
  title: string,
  topic: string,
  series: readonly number[],
): Promise<Uint8Array<ArrayBuffer>> {
  const text = (content: string, style: object) => ({ type: "div", props: { style, children: content } });
  const svg = await satori(
    {
      type: "div",
      props: {
        style: {
          display: "flex",
          flexDirection: "column",
          justifyContent: "space-between",
          width: 1200,
          height: 630,
          padding: 72,
          background: tokenColour("paper"),
          color: tokenColour("ink"),
          fontFamily: "Pretendard",
        },
        children: [
          text("Tideline", { fontSize: 34, fontWeight: 700 }),
          text(title, { fontSize: 68, fontWeight: 700, lineHeight: 1.15, letterSpacing: -1, wordBreak: "keep-all" }),
          {
            type: "svg",
            props: {
              width: 1056,
              height: 60,
              viewBox: "0 0 1000 20",
              preserveAspectRatio: "none",
              children: [
                {
                  type: "path",
                  props: { d: tideLine(series), fill: "none", stroke: tokenColour("china"), "stroke-width": 0.6 },
                },
              ],
            },
          },
          text(topic, { fontSize: 30, color: tokenColour("quiet") }),
        ],
      },
    } as unknown as Parameters<typeof satori>[0],
    { width: 1200, height: 630, fonts },
  );
  return renderPng(svg, 1);
}

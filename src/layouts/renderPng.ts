import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { keptBytes } from "../content/keptBytes.ts";

const require = createRequire(`${process.cwd()}/package.json`);
const fonts = ["Regular", "SemiBold", "Bold"].map((weight) =>
  require.resolve(`pretendard/dist/public/static/Pretendard-${weight}.otf`),
);

/** An SVG as PNG bytes at twice its size; text is set in Pretendard, which has both scripts. */
export function renderPng(svg: string, scale = 2): Promise<Uint8Array<ArrayBuffer>> {
  const packages = ["@resvg/resvg-js", "pretendard"];
  return keptBytes({ kind: "image", packages, code: "src/layouts/renderPng.ts", inputs: [svg, scale] }, () =>
    new Resvg(svg, {
      fitTo: { mode: "zoom", value: scale },
      font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: "Pretendard" },
    })
      .render()
      .asPng(),
  );
}

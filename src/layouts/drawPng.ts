import { Resvg } from "@resvg/resvg-js";

/** What a picture is drawn from. */
export interface PictureAsked {
  readonly svg: string;
  readonly scale: number;
  /** The files of Pretendard's weights. */
  readonly fonts: readonly string[];
}

/** An SVG as PNG bytes at so many times its size, in the given fonts. */
export function drawPng({ svg, scale, fonts }: PictureAsked): Uint8Array {
  return new Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { fontFiles: [...fonts], loadSystemFonts: false, defaultFontFamily: "Pretendard" },
  })
    .render()
    .asPng();
}

import { embeddedFonts } from "./embeddedFonts.ts";

/**
 * An SVG file as PNG, at `scale` times its size, in the fonts of the page. An error where the browser cannot draw it.
 */
export async function rasterPng(svg: string, scale: number): Promise<Blob> {
  const fonts = await embeddedFonts(/ font-family="([^"]*)"/.exec(svg)?.[1]?.replaceAll("&#34;", "") ?? "");
  const styled = svg.replace(/^<svg[^>]*>/, (tag) => `${tag}<style>${fonts}</style>`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(styled)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = canvas.getContext("2d");
  // A picture is decoded before the fonts in it are: text is there only in the drawing after the first.
  for (let i = 0; i < 2; i++) {
    context?.clearRect(0, 0, canvas.width, canvas.height);
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    if (i === 0) await new Promise((resolve) => setTimeout(resolve, 150));
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("The browser could not write a PNG.");
  return blob;
}

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
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("The browser could not write a PNG.");
  return blob;
}

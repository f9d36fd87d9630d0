import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** What a press of a button saves: the file's name and its bytes. */
export async function savedFile(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Width and height of a PNG, from its header. */
export function pngSize(bytes: Buffer): [width: number, height: number] {
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error("This is no PNG.");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** How many colours the pixels of a picture have, and how much of it is not in its most common one, from 0 to 1. */
export function inkOf(page: Page, bytes: Buffer): Promise<{ colours: number; ink: number }> {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext("2d") as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
    const counts = new Map<number, number>();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    return { colours: counts.size, ink: 1 - Math.max(...counts.values()) / pixels.length };
  }, bytes.toString("base64"));
}

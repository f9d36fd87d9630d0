import { rasterPng } from "./rasterPng.ts";
import { saveFile } from "./saveFile.ts";
import { shownTheme } from "./shownTheme.ts";
import { viewFileName } from "./viewFileName.ts";

/** How a picture is saved; `png2` is at twice its size. */
export type PictureKind = "svg" | "png" | "png2";

/** Saves an SVG file of what the page shows, as it is or drawn; `parts` say in its name what of the view differs. */
export async function savePicture(kind: PictureKind, svg: string, id: string, parts: readonly string[]): Promise<void> {
  const look = shownTheme() === "dark" ? ["dark"] : [];
  const name = (ending: string) => viewFileName(id, [...parts, ...look], ending);
  if (kind === "svg") return saveFile(name(".svg"), "image/svg+xml", svg);
  const scale = kind === "png2" ? 2 : 1;
  saveFile(name(scale === 2 ? "@2x.png" : ".png"), "image/png", await rasterPng(svg, scale));
}

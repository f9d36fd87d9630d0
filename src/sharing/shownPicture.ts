import { resolveColours } from "../styles/resolveColours.ts";
import { type Picture, pictureFile } from "./pictureFile.ts";
import { shownTheme } from "./shownTheme.ts";

/** A chart that stands on the page as one SVG file, in the colours that the page shows. */
export function shownPicture(picture: Omit<Picture, "drawing"> & { readonly drawing: SVGSVGElement }): string {
  // The page's own markup is HTML, in which a space that does not break is written otherwise than in a file.
  const drawing = new XMLSerializer().serializeToString(picture.drawing);
  return resolveColours(pictureFile({ ...picture, drawing }), shownTheme());
}

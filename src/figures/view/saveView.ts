import { saveFile } from "../../sharing/saveFile.ts";
import { type PictureKind, savePicture } from "../../sharing/savePicture.ts";
import { viewFileName } from "../../sharing/viewFileName.ts";
import { shownViews } from "./shownViews.ts";
import { shownDrawing, viewSvg } from "./viewPicture.ts";

/** The files of a view. */
export type ViewFileKind = PictureKind | "csv" | "json";

/** Where the published rows and words of a figure are. */
export interface PublishedFiles {
  readonly csv: string;
  readonly json: string;
}

/**
 * Saves what a figure shows now; `url` is the address of the view. A view that nobody changed has the published rows.
 * An error where a file cannot be fetched or a picture not be drawn.
 */
export async function saveView(figure: HTMLElement, kind: ViewFileKind, url: string, published: PublishedFiles) {
  const view = shownViews.get(figure);
  const [id, names] = [figure.dataset.figure as string, view?.names ?? []];
  if (kind === "csv")
    return saveFile(viewFileName(id, names, ".csv"), "text/csv", view ? view.csv() : await text(published.csv));
  if (kind === "json") {
    const content = { ...(JSON.parse(await text(published.json)) as object), view: url, ...view?.members() };
    return saveFile(viewFileName(id, names, ".json"), "application/json", `${JSON.stringify(content, null, 1)}\n`);
  }
  await savePicture(kind, viewSvg(figure, url), id, [...names, widthOf(figure)]);
}

/** The width that is drawn, where it is not the published one. */
function widthOf(figure: HTMLElement): string {
  const { classList } = shownDrawing(figure) ?? {};
  return ["medium", "narrow"].find((width) => classList?.contains(width)) ?? "";
}

async function text(file: string): Promise<string> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file} answered ${answer.status}.`);
  return answer.text();
}

import { copyAddress } from "./copyAddress.ts";

/** What is handed on: a title and the whole address of what the reader sees; no address where it holds too much. */
export interface SharedView {
  readonly title: string;
  readonly url: string | undefined;
}

/**
 * Wakes the tools of a ShareTools.astro, or a place with its attributes, inside `place`; `view` is asked at the press of
 * a button. The button for the system's sheet shows itself only where the system has one, and a sheet that the reader
 * closes says nothing.
 */
export function connectShare(place: ParentNode, view: () => SharedView): void {
  const tools = place.querySelector<HTMLElement>("[data-share]:not([data-awake])");
  if (!tools) return;
  tools.dataset.awake = "";
  const status = tools.querySelector("[data-share-status]") as HTMLElement;
  const words = JSON.parse(tools.dataset.share as string) as Record<"copied" | "notCopied" | "tooLong", string>;
  const button = (by: string) => tools.querySelector<HTMLButtonElement>(`[data-share-by=${by}]`) as HTMLButtonElement;
  const on = (by: string, act: (url: string, title: string) => Promise<void>) =>
    button(by).addEventListener("click", () => {
      const { title, url } = view();
      status.textContent = url === undefined ? words.tooLong : "";
      if (url !== undefined) act(url, title);
    });
  on("copy", (url) => copyAddress(url, status, words));
  on("sheet", (url, title) =>
    navigator.share({ title: title.replaceAll("\u2060", ""), url }).catch((error: Error) => {
      // Closing the sheet is the reader's answer; where it is refused, the link can still be copied.
      if (error.name !== "AbortError") copyAddress(url, status, words);
    }),
  );
  button("sheet").hidden = !navigator.share;
}

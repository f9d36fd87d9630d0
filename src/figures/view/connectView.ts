import type { Language } from "../../language/language.ts";
import { fileWords } from "../../sharing/fileWords.ts";
import type { ViewFileKind } from "./saveView.ts";

/** Wakes the row under a figure: the link to its view, and the files of what is on the page now. */
export async function connectView(row: HTMLElement): Promise<void> {
  const figure = row.closest<HTMLElement>("figure[data-figure]");
  const link = row.querySelector<HTMLAnchorElement>("[data-part=share-address]");
  const download = row.querySelector<HTMLElement>("[data-part=download]");
  if (!figure || !link || !download) return;
  const language: Language = figure.dataset.language === "ko" ? "ko" : "en";
  const published = link.pathname;
  // A figure that the reader changed says where its view can be seen again.
  const url = () => new URL(figure.dataset.view ?? published, location.href).href;
  const showAddress = () => {
    link.href = url();
    link.textContent = link.href;
  };
  showAddress();
  new MutationObserver(showAddress).observe(figure, { attributeFilter: ["data-view"] });
  offerFiles(download, language, async (kind) => {
    const file = (ending: string) => download.querySelector<HTMLAnchorElement>(`a[href$=".${ending}"]`)?.href ?? "";
    const { saveView } = await import("./saveView.ts");
    await saveView(figure, kind, url(), { csv: file("csv"), json: file("json") });
  });
  const { connectShare } = await import("../../sharing/connectShare.ts");
  const title = () => figure.querySelector("[data-part=title]")?.textContent ?? "";
  connectShare(row, () => ({ title: title(), url: url() }));
}

/** Adds the files of the view to those that were published. */
function offerFiles(panel: HTMLElement, language: Language, save: (kind: ViewFileKind) => Promise<void>): void {
  const words = fileWords[language];
  const files = { csv: "CSV", svg: "SVG", png: words.png, png2: words.doublePng, json: "JSON" };
  const status = document.createElement("p");
  status.className = "share-status";
  status.setAttribute("role", "status");
  const list = document.createElement("ul");
  list.className = "figure-files";
  list.dataset.part = "as-shown";
  for (const [kind, label] of Object.entries(files) as [ViewFileKind, string][]) {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.file = kind;
    button.textContent = label;
    button.addEventListener("click", () => {
      status.textContent = "";
      save(kind).catch(() => {
        status.textContent = words.failed;
      });
    });
    const item = document.createElement("li");
    item.append(button);
    list.append(item);
  }
  const published = panel.querySelector(".figure-files");
  published?.before(named(published, words.published));
  const shown = named(list, words.shown);
  panel.append(shown, list, status);
}

/** A line that names a list of files. */
function named(list: Element, text: string): HTMLElement {
  const label = document.createElement("p");
  label.className = "figure-set";
  label.textContent = text;
  list.setAttribute("aria-label", text);
  return label;
}

import { fileWords } from "../../sharing/fileWords.ts";
import type { ViewFileKind } from "./saveView.ts";

/** Adds the files of a figure's view to the published ones in its panel; `url` gives the address of the view. */
export function offerFiles(figure: HTMLElement, panel: HTMLElement, url: () => string): void {
  const words = fileWords[figure.dataset.language === "ko" ? "ko" : "en"];
  const published = (ending: string) => panel.querySelector<HTMLAnchorElement>(`a[href$=".${ending}"]`)?.href ?? "";
  const save = async (kind: ViewFileKind) => {
    const { saveView } = await import("./saveView.ts");
    await saveView(figure, kind, url(), { csv: published("csv"), json: published("json") });
  };
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
  const first = panel.querySelector(".figure-files");
  first?.before(named(first, words.published));
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

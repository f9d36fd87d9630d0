import { afterPause } from "../../afterPause.ts";
import { fieldSearch } from "../state/fieldSearch.ts";
import type { FieldPage } from "../state/fieldView.ts";

/** How long a hand rests before the presets are compared with what is shown, in milliseconds. */
const restMs = 120;

/** Links to named fields, followed in the page; the one that is shown is marked. */
export function connectPresets(root: HTMLElement, page: FieldPage): void {
  const links = [...root.querySelectorAll<HTMLAnchorElement>("a[data-preset]")];
  for (const link of links)
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      page.choose(link.dataset.preset as string);
    });
  const show = () => {
    const search = fieldSearch({ ...page.view.get().reading.assumptions, compare: [] });
    for (const link of links) {
      if (link.dataset.preset === search) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  page.view.subscribe(afterPause(restMs, show).touch);
  show();
}

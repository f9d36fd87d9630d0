import { fillTemplate } from "./fillTemplate.ts";

/** Shows what a reader can do where a list has nothing for what was asked: clear it, or search the whole site for it. */
export function tellNoMatches(place: HTMLElement | null, asked: string, isEmpty: boolean): void {
  const link = place?.querySelector("a");
  if (!place || !link) return;
  place.hidden = !isEmpty;
  link.hidden = asked === "";
  link.search = `?${new URLSearchParams({ q: asked })}`;
  link.textContent = fillTemplate(link.dataset.words ?? "{asked}", { asked });
}

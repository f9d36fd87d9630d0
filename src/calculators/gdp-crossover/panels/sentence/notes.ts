import { noteSentences } from "../../answer/tell.ts";
import type { PairPage } from "../../state/pairPage.ts";

/** Says what of an address, or of what was typed, could not be taken as it stood. */
export function connectNotes(root: HTMLElement, { view, words }: PairPage): void {
  const list = root.querySelector<HTMLElement>("[data-part=notes]");
  let shown = view.get().notes;
  view.subscribe(({ notes }) => {
    if (!list || notes === shown) return;
    shown = notes;
    if (notes.length === 0 && list.hidden) return;
    list.hidden = notes.length === 0;
    list.replaceChildren(
      ...noteSentences(notes, words).map((sentence) => {
        const item = document.createElement("li");
        item.textContent = sentence;
        return item;
      }),
    );
  });
}

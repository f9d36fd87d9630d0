import { fieldNoteSentences } from "../answer/fieldText.ts";
import type { FieldPage } from "../state/fieldView.ts";

/** What of the address or of a form could not be taken as it stood, one sentence each. */
export function connectNotes(root: HTMLElement, page: FieldPage): void {
  const list = root.querySelector<HTMLElement>("[data-part=notes]") as HTMLElement;
  const show = () => {
    const sentences = fieldNoteSentences(page.view.get().reading.notes, page.context);
    if (sentences.length === 0 && list.hidden) return;
    list.hidden = sentences.length === 0;
    list.replaceChildren(
      ...sentences.map((sentence) => Object.assign(document.createElement("li"), { textContent: sentence })),
    );
  };
  page.view.subscribe(show);
  show();
}

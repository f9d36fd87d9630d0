import type { FieldPage } from "../state/fieldView.ts";

/** What of the address or of a form could not be taken as it stood, one sentence each; the sentences load with the first. */
export function connectNotes(root: HTMLElement, page: FieldPage): void {
  const list = root.querySelector<HTMLElement>("[data-part=notes]") as HTMLElement;
  const show = async () => {
    const { notes } = page.view.get().reading;
    if (notes.length === 0) {
      list.hidden = true;
      list.replaceChildren();
      return;
    }
    const { fieldNoteSentences } = await import("../answer/fieldNotes.ts");
    if (page.view.get().reading.notes !== notes) return;
    list.hidden = false;
    list.replaceChildren(
      ...fieldNoteSentences(notes, page.context).map((sentence) =>
        Object.assign(document.createElement("li"), { textContent: sentence }),
      ),
    );
  };
  page.view.subscribe(show);
  show();
}

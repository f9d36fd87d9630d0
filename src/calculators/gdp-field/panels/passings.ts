import type { FieldPage } from "../state/fieldView.ts";
import { passingItems } from "./passingList.ts";

/** The list of passings, written anew where it differs. */
export function connectPassings(root: HTMLElement, page: FieldPage): void {
  const list = root.querySelector("[data-part=passings]") as HTMLElement;
  let shown: string | undefined;
  const show = () => {
    const items = passingItems(page.view.get().answer, page.context);
    if (items !== shown) list.innerHTML = items;
    shown = items;
  };
  page.view.subscribe(show);
  show();
}

import { afterPause } from "../../afterPause.ts";
import type { FieldPage } from "../state/fieldView.ts";
import { passingItems } from "./passingList.ts";

/** How long a hand rests before a long list is laid out anew, in milliseconds. */
const restMs = 120;

/** The list of passings, written anew where it differs, once the hand rests. */
export function connectPassings(root: HTMLElement, page: FieldPage): void {
  const list = root.querySelector("[data-part=passings]") as HTMLElement;
  let shown: string | undefined;
  const show = () => {
    const items = passingItems(page.view.get().answer, page.context);
    if (items !== shown) list.innerHTML = items;
    shown = items;
  };
  page.view.subscribe(afterPause(restMs, show).touch);
  show();
}

import { setText } from "../../setText.ts";
import type { FieldPage } from "../state/fieldView.ts";

/** How long a hand rests before the answer is spoken, in milliseconds. */
const restMs = 400;

/** The headline, the title of the chart and what they leave out; said aloud once the hand rests. */
export function connectSentence(root: HTMLElement, page: FieldPage): void {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part=${name}]`) as HTMLElement;
  let timer: number | undefined;
  const show = () => {
    const { headline, aside, title, measure } = page.view.get().text;
    setText(part("headline"), headline);
    setText(part("aside"), aside);
    part("aside").hidden = aside === "";
    setText(part("title"), title);
    setText(part("measure"), measure);
  };
  page.view.subscribe(() => {
    show();
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const { headline, title } = page.view.get().text;
      setText(part("announcement"), `${headline} ${title}.`);
    }, restMs);
  });
  show();
}

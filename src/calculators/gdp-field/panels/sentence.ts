import { afterPause } from "../../afterPause.ts";
import { setText } from "../../setText.ts";
import type { FieldPage } from "../state/fieldView.ts";

/** How long a hand rests before the answer is spoken, in milliseconds. */
const restMs = 400;

/** The question, the headline, the title of the chart and what they leave out; said aloud once the hand rests. */
export function connectSentence(root: HTMLElement, page: FieldPage): void {
  const names = ["question", "headline", "aside", "title", "measure", "announcement"] as const;
  const parts = Object.fromEntries(names.map((name) => [name, root.querySelector(`[data-part=${name}]`)]));
  const part = (name: (typeof names)[number]) => parts[name] as HTMLElement;
  const heading = parts.question;
  const speaking = afterPause(restMs, () => {
    const { headline, title } = page.view.get().text;
    setText(part("announcement"), `${headline} ${title}.`);
  });
  const show = () => {
    const { question, headline, aside, title, measure } = page.view.get().text;
    // In an essay there is none.
    if (heading) setText(heading as HTMLElement, question);
    setText(part("headline"), headline);
    setText(part("aside"), aside);
    if (part("aside").hidden !== (aside === "")) part("aside").hidden = aside === "";
    setText(part("title"), title);
    setText(part("measure"), measure);
  };
  page.view.subscribe(() => {
    show();
    speaking.touch();
  });
  show();
}

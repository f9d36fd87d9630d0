import { setText } from "../../../setText.ts";
import { fixedBox } from "../../heldBox.ts";
import type { PairPage, PairView } from "../../state/pairPage.ts";

/** Shows an answer in the sentence at the top, and as data on #crossover-answer: kind, year, crossings, losses. */
export function connectHeadline(root: HTMLElement, { view }: PairPage): void {
  const output = root.querySelector<HTMLElement>("#crossover-answer");
  const names = ["lead-0", "lead-1", "lead-2", "before", "after", "aside"] as const;
  const parts = names.map((name) => root.querySelector<HTMLElement>(`[data-part="${name}"]`));
  const aside = parts.at(-1);
  const year = root.querySelector<HTMLElement>("[data-part=year]");
  const writeYear = year && fixedBox(year);
  view.subscribe(({ told, isMoving, projection: { crossings, lost } }: PairView) => {
    const texts = [...told.lead, told.condition + told.before, told.after, told.aside];
    for (const [i, part] of parts.entries()) if (part) setText(part, texts[i] as string);
    writeYear?.(told.yearText, isMoving);
    if (aside && aside.hidden !== (told.aside === "")) aside.hidden = told.aside === "";
    const named = told.kind === "never" ? "" : String(told.year);
    const facts = { kind: told.kind, year: named, years: crossings.join(" "), lost: lost.join(" ") };
    for (const [name, value] of Object.entries(facts))
      if (output && output.dataset[name] !== value) output.dataset[name] = value;
  });
}

import type { Projection } from "../../../model/projectScenario.ts";
import { setText } from "../../setText.ts";
import type { Told } from "./tell.ts";

/** Shows an answer in the sentence at the top, and as data on #crossover-answer: kind, year, crossings, losses. */
export function headline(part: (name: string) => HTMLElement | undefined, output: HTMLElement | null) {
  const write = (name: string, text: string) => {
    const element = part(name);
    if (element) setText(element, text);
  };
  return (told: Told, { crossings, lost }: Projection): void => {
    const [lead0, lead1, lead2] = told.lead;
    const before = told.condition + told.before;
    const texts = { "lead-0": lead0, "lead-1": lead1, "lead-2": lead2, before, year: told.yearText, after: told.after };
    for (const [name, text] of Object.entries(texts)) write(name, text);
    write("aside", told.aside);
    const aside = part("aside");
    if (aside && aside.hidden !== (told.aside === "")) aside.hidden = told.aside === "";
    const year = told.kind === "never" ? "" : String(told.year);
    const facts = { kind: told.kind, year, years: crossings.join(" "), lost: lost.join(" ") };
    for (const [name, value] of Object.entries(facts)) {
      if (output && output.dataset[name] !== value) output.dataset[name] = value;
    }
  };
}

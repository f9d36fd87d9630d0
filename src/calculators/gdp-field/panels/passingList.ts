import { escapeHtml } from "../../../language/escapeHtml.ts";
import { fillTemplate } from "../../../language/fillTemplate.ts";
import type { FieldAnswer } from "../answer/answerField.ts";
import { type FieldContext, passingText } from "../answer/fieldText.ts";

/** Every passing in order, as items of a list; a sentence where there is none. */
export function passingItems({ passings, years }: FieldAnswer, context: FieldContext): string {
  if (passings.length === 0)
    return `<li>${escapeHtml(fillTemplate(context.words.noPassing, { year: years.at(-1) as number }))}</li>`;
  return passings
    .map(
      (passing) =>
        `<li data-crossing data-chaser="${passing.chaser}" data-leader="${passing.leader}" data-year="${passing.year}"><b>${passing.year}</b> ${escapeHtml(passingText(passing, context))}</li>`,
    )
    .join("");
}

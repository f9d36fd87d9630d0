import { type ChoiceOptions, type Choices, choicesOf } from "./choices.ts";
import { field, type Input, make, tell } from "./field.ts";

/** One choice out of a list. */
export function select<T>(choices: Choices<T>, { label = "", value, format }: ChoiceOptions<T, T> = {}): Input<T> {
  const all = choicesOf(choices, format);
  const chosen = Math.max(
    0,
    all.findIndex((choice) => choice.value === value),
  );
  const options = all.map(({ text }, i) => make("option", { value: i, selected: i === chosen ? "" : undefined }, text));
  const box = make("select", {}, ...options);
  const form = field("select", all[chosen]?.value as T, make("label", {}, make("span", {}, label), box));
  box.addEventListener("input", (event) => {
    event.stopPropagation();
    tell(form, all[box.selectedIndex]?.value as T);
  });
  return form;
}

import { type ChoiceOptions, type Choices, choicesOf } from "./choices.ts";
import { field, groupName, type Input, make, tell } from "./field.ts";

/** One choice out of a few, all in sight. */
export function radio<T>(choices: Choices<T>, { label = "", value, format }: ChoiceOptions<T, T> = {}): Input<T> {
  const all = choicesOf(choices, format);
  const name = groupName(label);
  const chosen = all.findIndex((choice) => choice.value === value);
  const buttons = all.map((_, i) =>
    make("input", { type: "radio", name, value: i, checked: i === chosen ? "" : undefined }),
  );
  const labels = all.map(({ text }, i) =>
    make("label", { class: "check" }, buttons[i] as Node, make("span", {}, text)),
  );
  const form = field("radio", all[chosen]?.value as T, make("fieldset", {}, make("legend", {}, label), ...labels));
  for (const [i, button] of buttons.entries()) {
    button.addEventListener("input", (event) => {
      event.stopPropagation();
      tell(form, all[i]?.value as T);
    });
  }
  return form;
}

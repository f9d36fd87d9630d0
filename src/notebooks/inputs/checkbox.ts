import { type ChoiceOptions, type Choices, choicesOf } from "./choices.ts";
import { field, type Input, make, tell } from "./field.ts";

/** Any number of choices out of a few; the value is the list of those ticked, in their order. */
export function checkbox<T>(
  choices: Choices<T>,
  { label = "", value = [], format }: ChoiceOptions<T, readonly T[]> = {},
): Input<T[]> {
  const all = choicesOf(choices, format);
  const boxes = all.map((choice) =>
    make("input", { type: "checkbox", checked: value.includes(choice.value) ? "" : undefined }),
  );
  const labels = all.map(({ text }, i) => make("label", { class: "check" }, boxes[i] as Node, make("span", {}, text)));
  const ticked = () => all.filter((_, i) => boxes[i]?.checked).map((choice) => choice.value);
  const form = field("checkbox", [...value], make("fieldset", {}, make("legend", {}, label), ...labels));
  for (const box of boxes) {
    box.addEventListener("input", (event) => {
      event.stopPropagation();
      tell(form, ticked());
    });
  }
  return form;
}

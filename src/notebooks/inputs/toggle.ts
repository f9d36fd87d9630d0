import { field, type Input, make, tell } from "./field.ts";

/** Yes or no. */
export function toggle({
  label = "",
  value = false,
}: {
  readonly label?: string;
  readonly value?: boolean;
} = {}): Input<boolean> {
  const box = make("input", { type: "checkbox", checked: value ? "" : undefined });
  const form = field("toggle", value, make("label", { class: "check" }, box, make("span", {}, label)));
  box.addEventListener("input", (event) => {
    event.stopPropagation();
    tell(form, box.checked);
  });
  return form;
}

/** An input of a notebook: a form whose `value` is what view() gives to the other cells. */
export type Input<T> = HTMLFormElement & { value: T };

/** A form that holds `value`, tells its changes as "input" events and never sends itself. */
export function field<T>(kind: string, value: T, ...children: Node[]): Input<T> {
  const form = document.createElement("form") as unknown as Input<T>;
  form.className = `notebook-input notebook-${kind}`;
  form.append(...children);
  form.value = value;
  form.addEventListener("submit", (event) => event.preventDefault());
  return form;
}

/** Takes a new value over and tells it, unless it is the one that stands. */
export function tell<T>(form: Input<T>, value: T): void {
  form.value = value;
  form.dispatchEvent(new Event("input", { bubbles: true }));
}

/** An element with attributes and content. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
  element.append(...content);
  return element;
}

/** A name for radio buttons that belong together: the same at build and in the page. */
export function groupName(label: string): string {
  return `choice-${label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}`;
}

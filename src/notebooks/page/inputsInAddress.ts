const prefix = "in-";

/** The inputs of a notebook that stand in its cells, by their names in the address: `in-16`, or `in-16.2` for the second of a cell. */
function namedInputs(outputs: Iterable<HTMLElement>): Map<string, HTMLFormElement> {
  const named = new Map<string, HTMLFormElement>();
  for (const output of outputs)
    for (const [i, form] of output.querySelectorAll<HTMLFormElement>("form.notebook-input").entries())
      named.set(`${prefix}${output.dataset.output}${i > 0 ? `.${i + 1}` : ""}`, form);
  return named;
}

/** What an input stands at: the number of a slider, else the places of what is chosen, counted from 0. */
function readInput(form: HTMLFormElement): string {
  const slider = form.querySelector<HTMLInputElement>('input[type="range"]');
  if (slider) return slider.value;
  const choice = form.querySelector("select");
  if (choice) return String(choice.selectedIndex);
  return [...boxesOf(form).entries()].flatMap(([i, { checked }]) => (checked ? i : [])).join(".");
}

/** Puts an input where a text from an address says; one that names no choice of it changes nothing. */
function writeInput(form: HTMLFormElement, text: string): void {
  const told = (control: Element) => control.dispatchEvent(new Event("input", { bubbles: true }));
  const slider = form.querySelector<HTMLInputElement>('input[type="range"]');
  const choice = form.querySelector("select");
  const places = text === "" ? [] : text.split(".").map(Number);
  if (slider) {
    if (text.trim() === "" || !Number.isFinite(Number(text))) return;
    slider.value = text;
    told(slider);
  } else if (choice) {
    if (!choice.options[places[0] ?? -1]) return;
    choice.selectedIndex = places[0] as number;
    told(choice);
  } else {
    const boxes = boxesOf(form);
    if (!places.every((place) => boxes[place])) return;
    for (const [i, box] of boxes.entries()) box.checked = places.includes(i);
    const heard = boxes[0]?.type === "radio" ? boxes[places[0] ?? -1] : boxes[0];
    if (heard) told(heard);
  }
}

const boxesOf = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>('input[type="radio"], input[type="checkbox"]'),
];

/** Keeps what a notebook's inputs stand at in its address: only what differs from where they start. */
export class InputsInAddress {
  readonly #starts = new Map<string, string>();

  /** A cell has shown its output: its inputs go where the address says. */
  restore(output: HTMLElement, search: string): void {
    const said = new URLSearchParams(search);
    for (const [name, form] of namedInputs([output])) {
      this.#starts.set(name, readInput(form));
      const text = said.get(name);
      if (text !== null && text !== readInput(form)) writeInput(form, text);
    }
  }

  /** The query string with what the inputs in `outputs` stand at; all other parameters stay. */
  search(outputs: Iterable<HTMLElement>, search: string): string {
    const parameters = new URLSearchParams(search);
    for (const [name, form] of namedInputs(outputs)) {
      const [start, text] = [this.#starts.get(name), readInput(form)];
      // What the build wrote stands until its cell has run, and says nothing of the reader's.
      if (start === undefined) continue;
      if (text === start) parameters.delete(name);
      else parameters.set(name, text);
    }
    const query = parameters.toString();
    return query && `?${query}`;
  }
}

/** Arrow up and down change a text field with `data-step` by one, as they would a number field, which cannot hold what people type. */
export function stepFields(root: HTMLElement): void {
  root.addEventListener("keydown", (event) => {
    const { target: field, key } = event;
    const by = { ArrowUp: 1, ArrowDown: -1 }[key];
    if (!by || !(field instanceof HTMLInputElement) || field.dataset.step === undefined) return;
    const value = Number(field.value) + by;
    if (Number.isNaN(value)) return;
    event.preventDefault();
    field.value = String(value);
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

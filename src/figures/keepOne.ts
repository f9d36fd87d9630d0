/** A choice of several cannot be left empty: where no box of a name is marked, the one just changed stays marked. */
export function keepOne(form: HTMLFormElement): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  for (const own of Map.groupBy(boxes, ({ name }) => name).values()) {
    const last = own.find((box) => box === document.activeElement) ?? own[0];
    if (last && !own.some(({ checked }) => checked)) last.checked = true;
  }
}

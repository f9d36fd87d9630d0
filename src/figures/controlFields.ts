/** The name of a control in forms and addresses: several figures stand on one page. */
export function controlName(id: string, parameter: string): string {
  return `${id}.${parameter}`;
}

/** Whether an address holds a state of this figure. */
export function hasState(search: string, id: string): boolean {
  return [...new URLSearchParams(search).keys()].some((name) => name.startsWith(`${id}.`));
}

/** Writes the value of each slider beside it. */
export function showOutputs(form: HTMLFormElement): void {
  for (const range of form.querySelectorAll<HTMLInputElement>('input[type="range"]')) {
    const output = range.parentElement?.querySelector("output");
    if (output) output.textContent = range.value;
  }
}

import type { ParameterValue, ParameterValues } from "../database/parameters.ts";
import { readNumber } from "../language/readNumber.ts";
import type { Control } from "./control.ts";
import { controlName, showOutputs } from "./controlFields.ts";

function among({ options = [] }: Control, text: string): string | number | undefined {
  return options.find(({ value }) => String(value) === text)?.value;
}

function toNumber(
  { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY, initial }: Control,
  text: string,
): ParameterValue {
  const reading = readNumber(text, { range: [minimum, maximum] });
  return reading.kind === "number" && Number.isFinite(reading.value)
    ? Math.min(maximum, Math.max(minimum, reading.value))
    : initial;
}

/**
 * What the reader chose, from a form's data or from an address. Values that the controls do not offer fall back to
 * the nearest they do; names of other figures are left alone.
 */
export function toValues(
  id: string,
  controls: readonly Control[],
  chosen: FormData | URLSearchParams,
): ParameterValues {
  return Object.fromEntries(
    controls.map((control) => {
      const texts = chosen.getAll(controlName(id, control.parameter)).map(String);
      if (control.kind === "multiple") {
        const known = texts.flatMap((text) => among(control, text) ?? []);
        return [control.parameter, known.length > 0 ? (known as readonly string[]) : control.initial];
      }
      const [text] = texts;
      if (text === undefined) return [control.parameter, control.initial];
      if (control.kind === "select") return [control.parameter, among(control, text) ?? control.initial];
      return [control.parameter, toNumber(control, text)];
    }),
  );
}

/** The address's search with this figure's state in it: only what differs from the start. */
export function withState(search: string, id: string, controls: readonly Control[], values: ParameterValues): string {
  const parameters = new URLSearchParams(search);
  for (const { parameter, initial } of controls) {
    const name = controlName(id, parameter);
    parameters.delete(name);
    const value = values[parameter] ?? initial;
    if (String(value) === String(initial)) continue;
    for (const each of Array.isArray(value) ? value : [value]) parameters.append(name, String(each));
  }
  const text = parameters.toString();
  return text ? `?${text}` : "";
}

/** Sets the controls of a form to values. */
export function setControls(form: HTMLFormElement, id: string, values: ParameterValues): void {
  for (const [parameter, value] of Object.entries(values)) {
    const list = (Array.isArray(value) ? value : [value]).map(String);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      `[name="${controlName(id, parameter)}"]`,
    )) {
      if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = list.includes(field.value);
      else field.value = list[0] ?? "";
    }
  }
  showOutputs(form);
}

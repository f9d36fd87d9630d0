/** What select, radio and checkbox choose from. */
export type Choices<T> = Iterable<T> | ReadonlyMap<string, T>;

export interface ChoiceOptions<T, V> {
  readonly label?: string;
  readonly value?: V;
  /** How a choice is written; the key of a map, or the value itself, where it is not given. */
  readonly format?: (value: T) => string;
}

/** Choices with the words for each. */
export function choicesOf<T>(choices: Choices<T>, format?: (value: T) => string): { value: T; text: string }[] {
  if (choices instanceof Map) {
    return [...(choices as ReadonlyMap<string, T>)].map(([key, value]) => ({
      value,
      text: format ? format(value) : key,
    }));
  }
  return [...(choices as Iterable<T>)].map((value) => ({ value, text: format ? format(value) : String(value) }));
}

import { type NumberField, readNumber } from "../../language/readNumber.ts";
import { readNumberList } from "../../language/readNumberList.ts";
import { DomainError } from "../../model/domainError.ts";
import type { Ambiguity } from "./faultSentence.ts";

/** What the reader typed, read on request: a value that cannot be read is refused under the name of its field. */
export interface Given {
  number(id: string): number;
  list(id: string): readonly number[];
  /** A list in which a mark may follow a number: "4, 5, 2r". */
  marked(id: string, mark: string): { readonly value: number; readonly marked: boolean }[];
  lines(id: string): string[];
  text(id: string): string;
}

const unreadable = (argument: string, value: string) =>
  new DomainError({ code: "unreadable", argument, value, expected: "a number" });

const ambiguous = (argument: string, value: Ambiguity) =>
  new DomainError({ code: "ambiguous", argument, value, expected: value.readings.map(String).join(" or ") });

/** Reads fields by name from the texts of a form or an address; `fields` says what each can hold. */
export function toGiven(
  texts: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, NumberField>> = {},
): Given {
  const text = (id: string) => (texts[id] ?? "").trim();
  const list = (id: string, words: readonly string[] = []) => {
    const typed = texts[id] ?? "";
    const field = fields[id] ?? {};
    const reading = readNumberList(typed, { ...field, words: [...(field.words ?? []), ...words] });
    if (reading.kind === "unreadable") throw unreadable(id, reading.item);
    if (reading.kind === "ambiguous") throw ambiguous(id, { typed: reading.text, readings: reading.readings });
    return reading;
  };
  return {
    text,
    number: (id) => {
      const reading = readNumber(text(id), fields[id]);
      if (reading.kind === "unreadable") throw unreadable(id, text(id));
      if (reading.kind === "ambiguous") throw ambiguous(id, { typed: text(id), readings: reading.readings });
      return reading.value;
    },
    list: (id) => list(id).values,
    marked: (id, mark) => {
      const { values, items } = list(id, [mark]);
      return values.map((value, i) => ({ value, marked: items[i]?.toLowerCase().endsWith(mark) ?? false }));
    },
    lines: (id) => (texts[id] ?? "").split(/\s*\n\s*|\s+/).filter(Boolean),
  };
}

import { type NumberField, readNumber } from "./readNumber.ts";

/** A list of numbers with the texts they were; two lists that a text may be, or an item that may be two numbers; or the item that is no number. */
export type NumberListReading =
  | { readonly kind: "list"; readonly values: readonly number[]; readonly items: readonly string[] }
  | {
      readonly kind: "ambiguous";
      readonly text: string;
      readonly readings: readonly [readonly number[], readonly number[]];
    }
  | { readonly kind: "unreadable"; readonly item: string };

/**
 * The numbers of a list as a reader typed them. Semicolons, tabs and line breaks separate, and then a comma belongs to
 * a number. Where none of them stands, commas and spaces separate; "1, 2, 3", "1,2,3" and "1 2 3" are three numbers.
 * A comma or space may then also belong to a number, as in "1,200, 800, 300" or "2,5, 3,5" or "1 200, 800": whenever
 * that gives other numbers, both lists are named and neither is taken.
 */
export function readNumberList(typed: string, field: NumberField = {}): NumberListReading {
  if (/[;；\t\n\r]/.test(typed)) return readItems(typed.split(/[;；\t\n\r]/), field);
  const text = typed.replace(/，/g, ",").replace(/、/g, ", ").replace(/\s+/g, " ").trim();
  const apart = readItems(text.split(/[, ]+/), field);
  const others = [
    // A comma with a space behind it separates, one without belongs to a number.
    text.split(/,? /),
    ...(text.includes(",") ? [text.split(",")] : []),
    text.replace(/(?<![\d.,])[1-9]\d{0,2}(?: \d{3})+(?!\d)/g, (group) => group.replace(/ /g, "")).split(/,? /),
  ].map((items) => readItems(items, field));
  const lists = [...others, apart].filter((each) => each.kind === "list");
  const [first] = lists;
  const other = lists.find(({ values }) => String(values) !== String(first?.values));
  if (first && other) return { kind: "ambiguous", text, readings: [first.values, other.values] };
  return first ?? [apart, ...others].find(({ kind }) => kind === "ambiguous") ?? apart;
}

function readItems(texts: readonly string[], field: NumberField): NumberListReading {
  const items = texts.map((item) => item.trim()).filter((item) => item !== "");
  const values: number[] = [];
  for (const item of items) {
    const reading = readNumber(item, field);
    if (reading.kind === "unreadable") return { kind: "unreadable", item };
    if (reading.kind === "ambiguous") {
      const [one, other] = reading.readings;
      return { kind: "ambiguous", text: item, readings: [[one], [other]] };
    }
    values.push(reading.value);
  }
  return { kind: "list", values, items };
}

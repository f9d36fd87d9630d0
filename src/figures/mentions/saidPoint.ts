import type { Row } from "../../charts/row.ts";
import { nameRemedy } from "../../content/schemaDiagnostics.ts";
import type { SaidPoint } from "../../facts/fact.ts";
import { displayValue } from "../../language/displayValue.ts";
import type { FigurePoint, FigurePoints, ShownNumber } from "./mention.ts";
import { isShownAt, numbersAt } from "./numbersAt.ts";

/** What is wrong with a point that an editor names: at which of its keys, and what to do. */
export interface SaidPointFault {
  readonly key: string;
  readonly message: string;
  readonly remedy: string;
}

/** The point of its figure that an editor names, or what is wrong with it; `numbers` are those that it may show. */
export function saidPoint(
  { figure, ...keys }: SaidPoint,
  { columns, rows, points }: FigurePoints,
  numbers: readonly ShownNumber[],
): FigurePoint | SaidPointFault {
  const names = Object.keys(rows[0] ?? {});
  const unknown = Object.keys(keys).find((key) => !names.includes(key));
  if (unknown !== undefined) {
    const message = `the query of "${figure}" has no column "${unknown}"`;
    return { key: unknown, message, remedy: nameRemedy(unknown, names) };
  }
  let found = points;
  for (const [key, value] of Object.entries(keys)) {
    const before = found;
    found = found.filter(({ point }) => String(point.row[key]) === String(value));
    if (found.length === 0) {
      const others = new Set(before.map(({ point }) => point.row[key]).filter((each) => each !== null));
      const message = `no point of "${figure}" with these values has ${key} ${value}`;
      return { key, message, remedy: valueRemedy(value, [...others]) };
    }
  }
  const distinct = new Set(found.map(({ point }) => point.row));
  if (distinct.size > 1) {
    const differing = names.filter((name) => new Set([...distinct].map((row) => row[name])).size === distinct.size);
    const remedy = differing.length > 0 ? `Add one of ${differing.join(", ")}` : "Add what tells them apart";
    return { key: "figure", message: `${found.length} points of "${figure}" have these values`, remedy };
  }
  const shown = found.filter((each) => numbers.some((number) => isShownAt(number, each, columns)));
  if (shown.length === 1) return shown[0] as FigurePoint;
  if (shown.length > 1) {
    const message = `${shown.length} points of "${figure}" show this number in one row`;
    return { key: "figure", message, remedy: "Leave it out: nothing in the row tells them apart" };
  }
  const [first] = numbers;
  const unit = first?.unit ?? "count";
  const write = (value: number | string) => displayValue(value, { unit, digits: first?.digits ?? 0 }, "en");
  const there = [...new Set(found.flatMap((each) => numbersAt(each, columns, unit)))].map(write);
  const said = numbers.map(({ value }) => write(value)).join(" or ");
  return {
    key: "figure",
    message: `the point of "${figure}" shows ${there.join(" or ") || found[0]?.point.y}, and the text ${said}`,
    remedy: "Name the point that the number stands at, or remove it",
  };
}

/** What there is in place of a value: the names, or from where to where the numbers go. */
function valueRemedy(value: unknown, others: readonly Row[string][]): string {
  if (others.every((other) => typeof other === "number")) {
    const numbers = others as readonly number[];
    return `There is ${Math.min(...numbers)} to ${Math.max(...numbers)}`;
  }
  return nameRemedy(String(value), others.map(String));
}

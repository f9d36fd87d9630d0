import { type ImportChoices, ImportError } from "./grid.ts";

const form = /^(\d{1,2})([/.-])(\d{1,2})\2((?:1[89]|20|21)\d\d)$/;

/**
 * Days such as 31/12/2021 as datasets write them, 2021-12-31, where a column holds nothing else; undefined where it holds
 * other text. Which number is the month is told by one above twelve; where none is, an ImportError asks.
 */
export function dayMonth(
  texts: readonly (string | null)[],
  lines: readonly number[],
  chosen?: ImportChoices["dates"],
): (string | null)[] | undefined {
  const parts = texts.map((text) => (text === null ? null : form.exec(text)));
  const found = parts.flatMap((part) => part ?? []);
  if (found.length === 0 || parts.some((part, i) => part === null && texts[i] !== null)) return undefined;
  const days = parts.map((part) => (part ? [Number(part[1]), Number(part[3])] : [0, 0]) as [number, number]);
  const [isDayFirst, isMonthFirst] = [days.some(([first]) => first > 12), days.some(([, second]) => second > 12)];
  if (isDayFirst && isMonthFirst) return undefined;
  const order = chosen ?? (isDayFirst ? "dmy" : isMonthFirst ? "mdy" : undefined);
  if (!order) {
    const at = texts.findIndex((text) => text !== null);
    throw new ImportError(
      `Line ${lines[at]} has ${texts[at]}, and no date of its column says which number is the month. Say which: --dates dmy (the day first) or --dates mdy (the month first).`,
    );
  }
  const written = parts.map((part, i) => {
    if (!part) return null;
    const [first, second] = days[i] as [number, number];
    const [day, month] = order === "dmy" ? [first, second] : [second, first];
    const text = `${part[4]}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
  });
  return written.includes(undefined) ? undefined : (written as (string | null)[]);
}

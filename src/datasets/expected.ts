import { z } from "zod";

/**
 * The `expected` block of a descriptor: editions appear every so many months, one of them in the month `from` ("04", or
 * "2024-07" where they are more than a year apart); `where` is the page to look at, where it is not that of the first
 * source. "none" says that no further edition is to come.
 */
export const expected = z.union(
  [
    z.literal("none"),
    z.strictObject({
      every: z.string().regex(/^P[1-9]\d?[YM]$/, 'a period of years or months, as "P1Y" or "P3M"'),
      from: z.string().regex(/^(?:\d{4}-)?(?:0[1-9]|1[0-2])$/, 'a month, as "04" or "2024-07"'),
      where: z.url({ protocol: /^https?$/, error: "an address, as https://example.org/" }).optional(),
    }),
  ],
  { error: '"none", or when the next edition is expected, as { "every": "P1Y", "from": "01" }' },
);

export type Expected = z.infer<typeof expected>;
type Schedule = Exclude<Expected, "none">;

/** A month counted from year 0: 2026-04 is 2026 * 12 + 3. */
type Month = number;

/** A month as it is written, 2026-04. */
export function monthText(month: Month): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** The month of a day or of a month, as 2026-04-14 or 2026-04. */
export function monthOf(text: string): Month {
  const [year, month] = text.split("-").map(Number) as [number, number];
  return year * 12 + month - 1;
}

function monthsApart({ every }: Schedule): number {
  return Number(every.slice(1, -1)) * (every.endsWith("Y") ? 12 : 1);
}

/** The last month up to `month`, that one included, in which an edition was to appear. */
export function lastEdition(schedule: Schedule, month: Month): Month {
  const apart = monthsApart(schedule);
  const from = schedule.from.length === 2 ? Number(schedule.from) - 1 : monthOf(schedule.from);
  return month - ((((month - from) % apart) + apart) % apart);
}

/** The first month after `month` in which an edition is to appear. */
export function nextEdition(schedule: Schedule, month: Month): Month {
  return lastEdition(schedule, month) + monthsApart(schedule);
}

/** First and last month that a version names: 2026, 2026-04, 2026-04-14 or 2024-Q4; undefined where it names none. */
export function editionMonths(version: string): { readonly first: Month; readonly last: Month } | undefined {
  const [, year, quarter, month] = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2])(?:-\d\d)?)?$/.exec(version) ?? [];
  if (!year) return undefined;
  const start = Number(year) * 12;
  if (quarter) return { first: start + 3 * Number(quarter) - 3, last: start + 3 * Number(quarter) - 1 };
  if (month) return { first: start + Number(month) - 1, last: start + Number(month) - 1 };
  return { first: start, last: start + 11 };
}

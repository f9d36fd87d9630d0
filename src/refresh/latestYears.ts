import type { Descriptor } from "../datasets/descriptor.ts";
import type { Edition } from "./edition.ts";

/**
 * The last year of the column that counts years: as many later than the description has it as the edition is, or the
 * year before the edition's own, no more, so that a year out of nowhere is still refused.
 */
export function latestYears(
  { version: before }: Pick<Descriptor, "version">,
  { fields, rows, time }: Edition,
  version: string,
): Record<string, number> {
  const field = time === undefined ? undefined : fields[time];
  const maximum = field?.type === "integer" ? field.constraints?.maximum : undefined;
  const [was, is] = [before, version].map((each) => Number(each.slice(0, 4)));
  if (time === undefined || !field || maximum === undefined || !was || !is) return {};
  let last = Number.NEGATIVE_INFINITY;
  for (const row of rows.values()) last = Math.max(last, Number(row[time]));
  return { [field.name]: Math.min(last, Math.max(maximum + Math.max(0, is - was), is - 1)) };
}

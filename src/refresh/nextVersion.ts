import type { Descriptor } from "../datasets/descriptor.ts";
import { editionMonths, lastEdition, monthOf, monthText } from "../datasets/expected.ts";

/** The edition that was to appear up to a day, as precise as the version of the one there is. */
export function scheduledVersion({ expected, version }: Descriptor, day: string): string {
  if (!expected || expected === "none") return version;
  return monthText(lastEdition(expected, monthOf(day))).slice(0, version.length);
}

/** Whether one edition came after another. */
export function isLater(version: string, than: string): boolean {
  return (editionMonths(version)?.last ?? 0) > (editionMonths(than)?.last ?? 0);
}

/** Whether the publisher says that its figures, though the same, are of a later month than this edition. */
export function isOfLaterMonth({ version }: Pick<Descriptor, "version">, updated: string | undefined): boolean {
  const months = editionMonths(version);
  return updated !== undefined && months !== undefined && monthOf(updated) > months.last;
}

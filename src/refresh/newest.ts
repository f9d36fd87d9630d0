import type { Descriptor } from "../datasets/descriptor.ts";
import { editionMonths } from "../datasets/expected.ts";
import { besideName } from "./newDescriptor.ts";

/** Of editions that stand beside each other only the newest is refreshed; whether this one has a later one beside it. */
export function hasLaterEdition(descriptor: Descriptor, all: readonly Pick<Descriptor, "name" | "version">[]): boolean {
  const own = editionMonths(descriptor.version)?.last;
  if (descriptor.refresh?.edition !== "beside" || own === undefined) return false;
  return all.some(({ name, version }) => {
    const months = editionMonths(version);
    return months !== undefined && months.last > own && name === besideName(descriptor, version);
  });
}

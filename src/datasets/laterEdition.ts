import type { Descriptor } from "./descriptor.ts";
import { editionMonths } from "./expected.ts";

type Named = Pick<Descriptor, "name" | "version">;

/** The name of a dataset without the edition that it may end with: imf-weo for imf-weo-2026-04; else undefined. */
function seriesOf({ name, version }: Named): string | undefined {
  return name.endsWith(`-${version}`) && editionMonths(version) ? name.slice(0, -version.length - 1) : undefined;
}

/** The newest of the editions that stand beside a dataset's own and came after it; undefined where it is the newest. */
export function laterEdition<T extends Named>(dataset: Named, all: readonly T[]): T | undefined {
  const series = seriesOf(dataset);
  const months = ({ version }: Named) => editionMonths(version)?.last ?? 0;
  return all
    .filter((each) => series !== undefined && seriesOf(each) === series && months(each) > months(dataset))
    .sort((a, b) => months(b) - months(a))[0];
}

import type { Descriptor } from "../datasets/descriptor.ts";

/** An essay and the names of the datasets that it uses. */
export interface EssayData {
  readonly slug: string;
  readonly title: string;
  readonly datasets: readonly string[];
}

export interface DatasetGroup {
  /** The essay whose data these are; undefined for those that no essay uses. */
  readonly essay?: EssayData;
  readonly datasets: readonly Descriptor[];
}

/**
 * The newest editions of all datasets, each once, under the first essay that uses it or a former edition of it; in the
 * end those that no essay uses. A group without any is left out.
 */
export function datasetGroups(catalogue: readonly Descriptor[], essays: readonly EssayData[]): DatasetGroup[] {
  const newest = catalogue.filter(({ formerEditionOf }) => formerEditionOf === undefined);
  const editions = ({ name }: Descriptor) => [name, ...formerEditions(name, catalogue).map((former) => former.name)];
  const firstOf = (dataset: Descriptor) =>
    essays.find(({ datasets }) => editions(dataset).some((name) => datasets.includes(name)));
  const byEssay = Map.groupBy(newest, firstOf);
  const groups = essays.map((essay) => ({ essay, datasets: byEssay.get(essay) ?? [] }));
  return [...groups, { datasets: byEssay.get(undefined) ?? [] }].filter(({ datasets }) => datasets.length > 0);
}

/** The former editions of a dataset, in the order of the catalogue. */
export function formerEditions(name: string, catalogue: readonly Descriptor[]): Descriptor[] {
  return catalogue.filter(({ formerEditionOf }) => formerEditionOf === name);
}

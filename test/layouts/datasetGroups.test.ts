import { expect, test } from "vitest";
import type { Descriptor } from "../../src/datasets/descriptor.ts";
import { datasetGroups, formerEditions } from "../../src/layouts/datasetGroups.ts";

const dataset = (name: string, formerEditionOf?: string) => ({ name, formerEditionOf }) as Descriptor;
const catalogue = [dataset("gdp"), dataset("gdp-2025", "gdp"), dataset("people"), dataset("sales")];
const essay = (slug: string, ...datasets: string[]) => ({ slug, title: slug, datasets });

test("datasetGroups(catalogue, essays) has each newest edition once, under the first essay that uses it", () => {
  const groups = datasetGroups(catalogue, [essay("one", "sales"), essay("two", "gdp", "sales"), essay("none")]);
  expect(groups.map((group) => [group.essay?.slug, group.datasets.map(({ name }) => name)])).toEqual([
    ["one", ["sales"]],
    ["two", ["gdp"]],
    [undefined, ["people"]],
  ]);
});

test("datasetGroups(catalogue, essays) lists a dataset where only a former edition of it is used", () => {
  const [first] = datasetGroups(catalogue, [essay("one", "gdp-2025")]);
  expect(first?.datasets.map(({ name }) => name)).toEqual(["gdp"]);
});

test("formerEditions(name, catalogue) are those that name the dataset", () => {
  expect(formerEditions("gdp", catalogue).map(({ name }) => name)).toEqual(["gdp-2025"]);
});

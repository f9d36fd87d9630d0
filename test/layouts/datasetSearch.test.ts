import { describe, expect, test } from "vitest";
import { catalogue, datasetNamed } from "../../src/datasets/catalogue.ts";
import { hasWords } from "../../src/language/hasWords.ts";
import { datasetSearch } from "../../src/layouts/datasetSearch.ts";

describe("a dataset is found", () => {
  test.each([
    ["by the words of its rows", "riaa-us-music", "vinyl", "vinyl"],
    ["by the words of its columns' descriptions", "world-bank-2026-07", "inflation", "물가"],
    ["by the economies of its rows", "imf-weo-editions", "china", "중국"],
    ["by what its words are called otherwise", "riaa-us-music", "lp", "lp"],
  ])("%s", async (_, name, en, ko) => {
    expect(hasWords(await datasetSearch(datasetNamed(name), "en"), en)).toBe(true);
    expect(hasWords(await datasetSearch(datasetNamed(name), "ko"), ko)).toBe(true);
  });

  test("by vinyl where there is music alone", async () => {
    const found = await Promise.all(catalogue.map((dataset) => datasetSearch(dataset, "en")));
    const names = catalogue.filter((_, i) => hasWords(found[i] as string, "vinyl")).map(({ name }) => name);
    expect(names.every((name) => /riaa|article/.test(name))).toBe(true);
  });

  test("by no address and no sentence of its rows, and by each word once", async () => {
    for (const dataset of catalogue) {
      const words = (await datasetSearch(dataset, "ko")).split(" ");
      expect(new Set(words).size).toBe(words.length);
      expect(words.filter((word) => /^https?$/.test(word))).toEqual([]);
    }
  });
});

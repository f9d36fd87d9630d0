import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageWords } from "../../../src/calculators/gdp-crossover/answer/pageWords.ts";
import { usualUncertainty } from "../../../src/calculators/gdp-crossover/answer/uncertaintyOf.ts";
import { readCalculatorData } from "../../../src/calculators/gdp-crossover/data/readCalculatorData.ts";
import { connectSliders } from "../../../src/calculators/gdp-crossover/form/sliders.ts";
import { connectPresets } from "../../../src/calculators/gdp-crossover/panels/presets/presets.ts";
import { connectResults } from "../../../src/calculators/gdp-crossover/panels/results/resultStrip.ts";
import { connectCaptions } from "../../../src/calculators/gdp-crossover/panels/sentence/captions.ts";
import { connectHeadline } from "../../../src/calculators/gdp-crossover/panels/sentence/headline.ts";
import { connectNotes } from "../../../src/calculators/gdp-crossover/panels/sentence/notes.ts";
import { connectTables } from "../../../src/calculators/gdp-crossover/panels/tables/tables.ts";
import { createPairPage } from "../../../src/calculators/gdp-crossover/state/createPairPage.ts";

const data = await readCalculatorData();
type FetchSeries = Parameters<typeof createPairPage>[0]["fetchSeries"];
const fetchSeries: FetchSeries = async () => ({ histories: {}, uncertainty: {} });
const pageIn = (language: "en" | "ko") =>
  createPairPage({ data, words: pageWords(data, language), query: "", fetchSeries });

const { document, Text } = parseHTML("<html><body></body></html>");
const before = { document: globalThis.document, Text: globalThis.Text };
beforeAll(() => {
  Object.assign(globalThis, { document, Text });
});
afterAll(() => {
  Object.assign(globalThis, before);
});

/** An element of the page that holds the parts of one panel. */
function place(html: string): HTMLElement {
  const root = document.createElement("div");
  root.innerHTML = html;
  return root as unknown as HTMLElement;
}
const textOf = (root: HTMLElement, selector: string) => root.querySelector(selector)?.textContent;

describe("a panel knows the store alone", () => {
  test.each([
    ["en", "2039"],
    ["ko", "2039년"],
  ] as const)("the headline in %s says the year, and holds it as data", (language, said) => {
    const page = pageIn(language);
    const root = place(`<output id="crossover-answer"><b data-part="year"></b></output>`);
    connectHeadline(root, page);
    page.choose("cg=6&lg=2.5");
    expect(textOf(root, "[data-part=year]")).toBe(said);
    expect(root.querySelector("output")?.getAttribute("data-years")).toBe("2039");
  });

  test("notes stand in a list, and go with the next change", () => {
    const page = pageIn("en");
    const root = place(`<ul data-part="notes" hidden></ul>`);
    connectNotes(root, page);
    page.read("cg=99&lg=2.5");
    expect(root.querySelectorAll("li")).toHaveLength(1);
    expect(textOf(root, "li")).toContain("20");
    page.change({ ...page.view.get().assumptions, chaserGrowth: 5 }, "done");
    expect(root.querySelectorAll("li")).toHaveLength(0);
  });

  test("a slider moves its number, and shows one that was set elsewhere", () => {
    const page = pageIn("en");
    const root = place(
      `<div data-rate="cg"><input type="range" min="-10" max="20" step="0.1" value="5"><span class="rate-value"></span></div>`,
    );
    connectSliders(root, page, () => {});
    const input = root.querySelector("input") as HTMLInputElement;
    input.value = "7.5";
    input.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event("input"));
    expect(page.view.get()).toMatchObject({ isMoving: true, assumptions: { chaserGrowth: 7.5 } });
    page.choose("cg=4&lg=2.5");
    expect(textOf(root, ".rate-value")).toBe("4.0% a year");
  });

  test("title, source and spoken answer wait until the hand rests", () => {
    const page = pageIn("en");
    const root = place(
      `<h2 data-part="title">As built</h2><p data-source="wb"></p><p data-source="latest" hidden></p>`,
    );
    connectCaptions(root, page);
    page.change({ ...page.view.get().assumptions, chaserGrowth: 6 }, "moving");
    expect(textOf(root, "[data-part=title]")).toBe("As built");
    page.choose("start=imf-2025-10&cg=6&lg=2.5");
    expect(textOf(root, "[data-part=title]")).toContain("6.0%");
    expect([...root.querySelectorAll<HTMLElement>("[data-source]")].map(({ hidden }) => hidden)).toEqual([true, false]);
  });

  test("the strip and the tables follow: 5% of growth against 2.5% leave 2.5 points", () => {
    const page = pageIn("en");
    const strip = [0, 1, 2, 3].map((i) => `<b data-strip-value="${i}"></b><i data-strip-label="${i}"></i>`);
    const root = place(
      `${strip.join("")}<p data-part="break-even"></p><table><tbody data-part="years"></tbody></table>`,
    );
    connectResults(root, page);
    connectTables(root, page);
    expect(textOf(root, '[data-strip-value="1"]')).toBe("+2.5");
    page.choose("cg=6&lg=2.5");
    expect(textOf(root, '[data-strip-value="1"]')).toBe("+3.5");
    expect(textOf(root, "[data-part=years]")).toContain("2039");
  });

  test("the preset that is shown is marked, with its sentence", () => {
    const page = pageIn("en");
    const { query } = data.presets.find(({ id }) => id !== "today") as { query: string };
    const root = place(
      `<p class="presets"><a href="/" data-preset="">A</a><a href="/" data-preset="${query.replaceAll("&", "&amp;")}" data-sentence="Its sentence">B</a></p><p data-part="preset-sentence"></p>`,
    );
    connectPresets(root, page);
    page.choose(query);
    expect(root.querySelector("[aria-current]")?.textContent).toBe("B");
    expect(textOf(root, "[data-part=preset-sentence]")).toBe("Its sentence");
    page.change({ ...page.view.get().assumptions, sd: 6.2, rho: 0.5, seed: 7 }, "done");
    expect(root.querySelector("[aria-current]")?.textContent).toBe("B");
    expect(textOf(root, "[data-part=preset-sentence]")).toBe("Its sentence");
  });

  describe("another preset keeps the range of outcomes", () => {
    const { query: ppp } = data.presets.find(({ id }) => id === "ppp") as { query: string };
    const { query: india } = data.presets.find(({ id }) => id === "india-japan") as { query: string };
    const link = (query: string) => `<a href="/" data-preset="${query.replaceAll("&", "&amp;")}">A</a>`;
    const choose = (root: HTMLElement, query: string) => {
      const event = new (document.defaultView as unknown as typeof globalThis).Event("click", { bubbles: true });
      for (const anchor of root.querySelectorAll<HTMLElement>("a"))
        if (anchor.dataset.preset === query) anchor.dispatchEvent(Object.assign(event, { button: 0 }));
    };
    const withChance = (chance: { sd: number; rho: number; seed: number }, series: FetchSeries = fetchSeries) => {
      const page = createPairPage({ data, words: pageWords(data, "en"), query: "", fetchSeries: series });
      const root = place(`<p class="presets">${link("")}${link(ppp)}${link(india)}</p>`);
      connectPresets(root, page);
      page.change({ ...page.view.get().assumptions, ...chance }, "done");
      return { page, root };
    };
    const usual = {
      ...(usualUncertainty(pageIn("en").view.get().assumptions, data) as { sd: number; rho: number }),
      seed: 7,
    };

    test("with the shocks that are usual for it, or those that the reader has set", () => {
      const { page, root } = withChance(usual);
      choose(root, ppp);
      const { assumptions: a } = page.view.get();
      expect(a).toMatchObject({ basis: "ppp", seed: 7, ...usualUncertainty(a, data) });
      expect(a.sd).not.toBe(usual.sd);
      page.change({ ...a, sd: 4, rho: 0.3 }, "done");
      choose(root, "");
      expect(page.view.get().assumptions).toMatchObject({ basis: "market", sd: 4, rho: 0.3, seed: 7 });
    });

    test("once the record of its pair is here", async () => {
      const uncertainty = {
        JPN: { years: 29, from: 1997, to: 2025, market: { sd: 9, rho: 0.4 }, real: { sd: 3, rho: 0.2 } },
      };
      const series = async (code: string) => ({ histories: {}, uncertainty: code === "IND" ? uncertainty : {} });
      const { page, root } = withChance(usual, series);
      choose(root, india);
      expect(page.view.get().assumptions).toMatchObject({ chaser: "IND", sd: 0 });
      await expect.poll(() => page.view.get().assumptions).toMatchObject({ chaser: "IND", sd: 9, rho: 0.4, seed: 7 });
    });
  });
});

import { expect } from "vitest";
import type { Reader } from "./reader.ts";

type Language = "en" | "ko";

/** What one visit to a page shows, in words that a reader would use. */
export interface Journey {
  readonly name: string;
  readonly languages: readonly Language[];
  readonly go: (reader: Reader, language: Language) => Promise<void>;
}

const both: readonly Language[] = ["en", "ko"];
const prefix = (language: Language) => (language === "ko" ? "/ko" : "");
const essay = "/essays/us-china-crossover/";
const fact = "a[data-fact-ref=gdp-ratio-2021]";
const proof = ".fact-popover:popover-open";

/**
 * What a reader does on the site, once for every engine, in both languages where letters, fonts or keys differ. Each
 * begins with a page of its own.
 */
export const journeys: readonly Journey[] = [
  {
    name: "an essay is read whole without scripts, and a number in it is a link to its proof",
    languages: both,
    async go(reader, language) {
      await reader.goWithoutScripts(prefix(language) + essay);
      const { drawings, width, window, paragraphs, scripted } = await reader.evaluate(() => ({
        drawings: Array.from(document.querySelectorAll(".prose .drawing svg")).filter((svg) => svg.checkVisibility())
          .length,
        paragraphs: document.querySelectorAll(".prose > p").length,
        width: document.documentElement.scrollWidth,
        window: innerWidth,
        scripted: document.querySelector("[data-ready], [data-live]") !== null,
      }));
      expect(drawings).toBeGreaterThanOrEqual(5);
      expect(paragraphs).toBeGreaterThanOrEqual(10);
      expect(width).toBeLessThanOrEqual(window);
      expect(scripted).toBe(false);
      await reader.click(fact);
      await reader.wait((path) => location.pathname === path, `${prefix(language)}/facts/gdp-ratio-2021/`);
      await reader.see("article[data-fact=gdp-ratio-2021]");
    },
  },
  {
    name: "a number in an essay opens its proof at a click and closes it at Escape, with the site's own letters",
    languages: both,
    async go(reader, language) {
      await reader.go(prefix(language) + essay);
      await reader.click(fact);
      await reader.see(proof);
      const said = await reader.text(proof);
      expect(said).toContain(language === "ko" ? "정정: 76.0%" : "Corrected: 76.0%");
      expect(said).toContain("14,200 × (1 + 1 ÷ 100)");
      expect(await reader.attribute(fact, "aria-expanded")).toBe("true");
      await reader.key("Escape");
      await reader.wait((open) => document.querySelector(open) === null, proof);
      const faces = await reader.evaluate(async () => {
        await document.fonts.ready;
        return Array.from(document.fonts)
          .filter(({ status }) => status === "loaded")
          .map(({ family }) => family);
      });
      expect(faces.length).toBeGreaterThan(0);
    },
  },
  {
    name: "another choice under a figure draws it anew and stands in the address",
    languages: ["en"],
    async go(reader, language) {
      const figure = 'figure[data-figure="dominos-stores"]';
      const title = `${figure} [data-part="title"]`;
      const drawing = `${figure} .drawing.wide svg`;
      await reader.go(`${prefix(language)}/charts/dominos-stores/`);
      const lines = () => reader.evaluate((sought) => document.querySelector(sought)?.innerHTML ?? "", drawing);
      const [before, drawn] = [await reader.text(title), await lines()];
      expect(before).toContain(language === "ko" ? "매장" : "store numbers");
      await reader.choose(`${figure} select[name="dominos-stores.measure"]`, "retail_sales");
      await reader.wait(
        (sought, word) => document.querySelector(sought)?.textContent?.replaceAll("\u2060", "").includes(word),
        title,
        language === "ko" ? "매출" : "sales",
      );
      expect(await lines()).not.toBe(drawn);
      expect(await reader.evaluate(() => new URL(location.href).searchParams.get("dominos-stores.measure"))).toBe(
        "retail_sales",
      );
    },
  },
  {
    name: "the crossover answers to arrow keys, to a number typed and to the end of a path that is dragged",
    languages: ["en"],
    async go(reader, language) {
      await reader.go(`${prefix(language)}/crossover/`);
      await reader.see("gdp-crossover[data-ready]");
      const year = () => reader.attribute("#crossover-answer", "data-year");
      expect(await year()).toBe("2044");
      await reader.focus("[data-spin=cg]");
      for (let i = 0; i < 10; i++) await reader.key("Up");
      await reader.wait(() => document.querySelector("#crossover-answer")?.getAttribute("data-year") === "2039");
      expect(await reader.attribute("[data-spin=cg]", "aria-valuenow")).toBe("6");
      expect(await reader.text("#crossover-answer")).toContain("2039");
      await reader.click("[data-spin=lg]");
      await reader.key("Control+a");
      await reader.type("3.5");
      await reader.key("Enter");
      await reader.wait(() => new URL(location.href).searchParams.get("lg") === "3.5");
      // What takes the path loads when a hand comes near, and shows the year under it.
      await reader.hover(".drawing [data-handle=chaser]");
      await reader.see(".chart-readout");
      await reader.drag(".drawing [data-handle=chaser]", { x: 0, y: 80 });
      await reader.wait(() => Number(document.querySelector("[data-spin=cg]")?.getAttribute("aria-valuenow")) < 6);
      await reader.wait(() => Number(new URL(location.href).searchParams.get("cg")) < 6);
    },
  },
  {
    name: "the explorer runs what a reader types",
    languages: ["ko"],
    async go(reader, language) {
      await reader.go(`${prefix(language)}/explorer/`);
      await reader.click("sql-editor");
      await reader.key("Control+a");
      await reader.key("Delete");
      await reader.type("select count(*) as rows, '한글' as name from world_bank_gdp");
      await reader.key("Escape");
      await reader.key("Control+Enter");
      await reader.wait(() => {
        const result = document.querySelector<HTMLElement>("#explorer-result");
        const cells = Array.from(result?.querySelectorAll("td") ?? [], (cell) => cell.dataset.value);
        return result?.dataset.state === "done" && cells.join() === "512,한글";
      });
    },
  },
  {
    name: "an input of a notebook recomputes the paper, and its code runs changed in the sandbox",
    languages: ["ko"],
    async go(reader, language) {
      const frame = ".sandbox iframe";
      const sentence = language === "ko" ? "5.50위안" : "At 5.50 yuan a dollar China leads in 7 of 7 years";
      await reader.go(`${prefix(language)}/notebooks/retail-lead/`);
      await reader.see("tideline-notebook[data-live]");
      await reader.click('.notebook-range input[type="text"]');
      await reader.key("Control+a");
      await reader.type("5.5");
      await reader.key("Enter");
      await reader.wait((said) => document.querySelector("#cell-17")?.textContent?.includes(said), sentence);
      await reader.click("#cell-16 .cell-source > summary");
      await reader.click("#cell-16 .cell-tools button");
      await reader.see(frame);
      await reader.waitIn(frame, () => document.querySelector("#cell-17 svg") !== null);
      // The frame is dressed as the page is, and says how high it is.
      const { family, rows } = await reader.evaluateIn(frame, () => ({
        family: getComputedStyle(document.querySelector("textarea") as HTMLElement).fontFamily,
        rows: document.querySelectorAll("textarea").length,
      }));
      expect(family).toMatch(/mono/i);
      expect(rows).toBeGreaterThan(5);
      await reader.wait(
        (sought) => Number.parseFloat(document.querySelector<HTMLElement>(sought)?.style.height ?? "") > 500,
        frame,
      );
      await reader.clickIn(frame, "#cell-16 textarea");
      await reader.key("Control+a");
      await reader.type(
        'const chosen = 5.5; display(document.createTextNode([typeof RTCPeerConnection, self.origin].join(" ")));',
      );
      await reader.clickIn(frame, "#cell-16 .cell-tools button");
      await reader.waitIn(frame, () =>
        document.querySelector("#cell-16 .cell-output")?.textContent?.includes("undefined null"),
      );
      await reader.waitIn(frame, () =>
        document.querySelector("#cell-17")?.textContent?.includes("At 5.50 yuan a dollar China leads in 7 of 7 years"),
      );
      await reader.click(".sandbox > button");
      await reader.wait(() => document.querySelector(".sandbox") === null);
    },
  },
  {
    name: "/ leads to the search, which answers while one types and leads to a page",
    languages: both,
    async go(reader, language) {
      const [question, found] =
        language === "ko" ? ["케이팝", "/ko/essays/k-pop-albums/"] : ["kpop", "/essays/k-pop-albums/"];
      await reader.go(`${prefix(language)}/about/`);
      await reader.key("/");
      await reader.wait(
        (path) => location.pathname === path && document.activeElement?.id === "search-input",
        `${prefix(language)}/search/`,
      );
      await reader.type(question);
      await reader.wait(
        (path) => document.querySelector(".search-results > li a")?.getAttribute("href") === path,
        found,
      );
      expect(await reader.evaluate(() => new URL(location.href).searchParams.get("q"))).toBe(question);
      await reader.key("Down");
      await reader.key("Enter");
      await reader.wait((path) => location.pathname === path, found);
    },
  },
  {
    name: "the colours that are chosen stay on the next page",
    languages: ["en"],
    async go(reader) {
      await reader.go("/");
      const paper = () => reader.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const chosen = () => reader.evaluate(() => document.documentElement.dataset.theme ?? "system");
      for (let i = 0; i < 3 && (await chosen()) !== "dark"; i++) await reader.click("[data-theme-switch]");
      expect(await paper()).toBe("rgb(15, 21, 23)");
      await reader.go("/about/");
      expect([await chosen(), await paper()]).toEqual(["dark", "rgb(15, 21, 23)"]);
      await reader.evaluate(() => localStorage.clear());
      await reader.go("/about/");
      expect(await chosen()).toBe("system");
    },
  },
  {
    name: "the other language keeps the page and what was set on it",
    languages: ["en"],
    async go(reader) {
      await reader.go("/crossover/?cg=6");
      await reader.see("gdp-crossover[data-ready]");
      await reader.click("[data-language-switch]");
      await reader.wait(() => location.pathname === "/ko/crossover/" && document.documentElement.lang === "ko");
      await reader.see("gdp-crossover[data-ready]");
      expect(await reader.evaluate(() => new URL(location.href).searchParams.get("cg"))).toBe("6");
      expect(await reader.text("#crossover-answer")).toMatch(/2039년/);
    },
  },
];

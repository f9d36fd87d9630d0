import type { Page } from "playwright-core";

/**
 * The heuristics of Chartability (workbook of version 2, https://chartability.github.io/POUR-CAF/) that a program can
 * judge on one chart, by name; what is returned is the fault found, in words. All see the page of a figure whose chart
 * has been focused and whose first point has been read by key.
 */
const judgedInPage = {
  "No title, summary, or caption": ({ title, measure }) => (title && measure ? "" : "title or measure is missing"),
  "No explanation for purpose or for how to read": ({ alternative }) =>
    alternative.split(" ").length >= 8 ? "" : `says only "${alternative}"`,
  "Content is only visual": ({ alternative, table }) =>
    // A diagram has no numbers: its table says what leads to what.
    (/\d/.test(alternative) || !table.numbers) && table.rows > 0 ? "" : "has no value in words or table",
  "Small text size": ({ textSizes }) => {
    const small = textSizes.filter((size) => size < 11);
    return small.length === 0 ? "" : `has text of ${Math.min(...small)} px`;
  },
  "Interaction modality only has one input type": ({ read, spoken }) =>
    read && spoken ? "" : "a key reads no point, or says none",
  "No interaction cues or instructions": ({ instructions, language }) =>
    (language === "ko" ? /화살표.*Escape/ : /arrows.*Escape/).test(instructions) ? "" : `says "${instructions}"`,
  "Controls override AT controls": ({ prevented }) => (prevented.length === 0 ? "" : `takes ${prevented.join(", ")}`),
  "Inappropriate tab stops": ({ tabStops }) => (tabStops === 1 ? "" : `has ${tabStops} tab stops`),
  "Semantically invalid": ({ role, name }) => (role === "application" && name ? "" : `is a ${role} named "${name}"`),
  "No table": ({ table }) => (table.caption && table.headed ? "" : "has no table with caption and headings"),
  "Table/data is static": ({ files }) => (files.includes("csv") ? "" : "has no CSV to take away"),
  "Visually apparent features are not described/sonified": ({ listen }) => (listen ? "" : "cannot be listened to"),
  "Data in text is not human-readable": ({ alternative, spoken }) => {
    const long = /\d{6,}/.exec(`${alternative} ${spoken}`);
    return long ? `writes ${long[0]}` : "";
  },
} satisfies Record<string, (chart: Chart) => string>;

/** Heuristics that other tests hold, with the file and words of the test's name. */
export const heldElsewhere: Readonly<Record<string, readonly [file: string, test: string]>> = {
  "Low contrast": ["test/site/pages.test.ts", "without a fault of access"],
  "Does not conform to standards": ["test/site/pages.test.ts", "without a fault of access"],
  "Meaningful elements are obscured": ["test/site/labels.test.ts", "stand apart and inside the drawing"],
  "Data cannot be navigated according to structure": ["test/site/readout.test.ts", "keys walk the points"],
  "Interactions are not forgiveable": ["test/site/readout.test.ts", "keys walk the points"],
  "Zoom is not supported": ["test/site/pages.test.ts", "opens at every width and size of letters"],
  "User's text adjustments are not respected": ["test/site/pages.test.ts", "opens at every width and size of letters"],
  "State is not easy to share and reproduce": ["test/site/pages.test.ts", "takes %s along, there and back"],
  "Fragile technology support": ["test/site/readout.test.ts", "without scripts there is no tab stop"],
};

/** What a chart's page shows. */
interface Chart {
  readonly language: string;
  readonly title: string;
  readonly measure: string;
  readonly alternative: string;
  readonly name: string;
  readonly role: string;
  readonly instructions: string;
  /** The readout's box and what was said after the first point was read by key. */
  readonly read: string;
  readonly spoken: string;
  readonly tabStops: number;
  /** Keys that belong to the page or to assistive technology and were taken all the same. */
  readonly prevented: readonly string[];
  readonly table: {
    readonly rows: number;
    readonly numbers: boolean;
    readonly caption: string;
    readonly headed: boolean;
  };
  readonly files: string;
  readonly listen: boolean;
  readonly textSizes: readonly number[];
}

/** Reads the first point by key and judges the chart: one sentence per fault, which begins with the heuristic's name. */
export async function chartabilityFaults(page: Page): Promise<string[]> {
  await page.locator(".drawing:visible").first().focus();
  await page.locator(".readout-live:not(:empty)").waitFor({ state: "attached" });
  const instructions = (await page.locator(".readout-live").textContent()) ?? "";
  await page.keyboard.press("Home");
  const chart = { ...(await page.evaluate(seen)), instructions };
  return Object.entries(judgedInPage).flatMap(([name, judge]) => {
    const fault = judge(chart);
    return fault ? [`${name}: ${fault}`] : [];
  });
}

function seen(): Omit<Chart, "instructions"> {
  const figure = document.querySelector("figure[data-figure]") as HTMLElement;
  const all = [...figure.querySelectorAll<HTMLElement>(".drawing")];
  const drawing = all.find((each) => each.offsetWidth > 0) as HTMLElement;
  const textOf = (selector: string) => figure.querySelector(selector)?.textContent?.trim() ?? "";
  const svg = drawing.querySelector("svg") as SVGSVGElement;
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  const isTaken = (target: Element, init: KeyboardEventInit) =>
    !target.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));
  const prevented = [
    ...["Tab", "F6", "h", "Insert"].filter((key) => isTaken(drawing, { key })),
    ...(["ctrlKey", "altKey", "metaKey"] as const)
      .filter((modifier) => isTaken(drawing, { key: "ArrowRight", [modifier]: true }))
      .map((modifier) => `${modifier} with an arrow`),
    ...["ArrowRight", "Escape", " "]
      .filter((key) => isTaken(document.body, { key }))
      .map((key) => `${key} of the page`),
  ];
  const table = figure.querySelector("table");
  return {
    language: document.documentElement.lang,
    title: textOf('[data-part="title"]') || (document.querySelector("h1")?.textContent ?? ""),
    measure: textOf('[data-part="measure"]'),
    alternative: textOf('[data-part="alternative"]'),
    name: drawing.ariaLabel ?? "",
    role: drawing.role ?? "",
    read: textOf('[data-part="readout"]:not([hidden])'),
    spoken: textOf(".readout-live"),
    tabStops: all.filter((each) => each.tabIndex === 0 && each.offsetWidth > 0).length,
    prevented,
    table: {
      rows: table?.tBodies[0]?.rows.length ?? 0,
      numbers: /\d/.test(table?.tBodies[0]?.textContent ?? ""),
      caption: table?.caption?.textContent?.trim() ?? "",
      headed: Boolean(table?.querySelector("thead th[scope=col]") && table.querySelector("tbody th[scope=row]")),
    },
    files: [...figure.querySelectorAll<HTMLAnchorElement>("a[download]")]
      .map(({ href }) => href.split(".").at(-1))
      .join(" "),
    listen: Boolean(figure.querySelector('[data-part="listen"]')),
    textSizes: [...svg.querySelectorAll("text")].map(
      (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
    ),
  };
}

import { describe, expect, test } from "vitest";
import { type PageSources, pageKeys } from "../../src/commands/pageKeys.ts";

const head = "---\ntitle: Sales\n---\n";
const sales = `${head}\nThey rose by <Fact id="rise" />.\n`;
const before: PageSources = {
  rest: "a",
  essays: [
    { name: "sales", text: sales },
    { name: "ko/sales", text: sales },
    { name: "debts", text: `${head}\nThey fell.\n` },
  ],
  mentions: { en: [{ fact: "rise", figure: "sales-by-year", text: "4%" }] },
};

/** A page of each kind, by its name here. */
const pages = {
  own: { component: "src/pages/[...language]/essays/[slug].astro", pathname: "/essays/sales/" },
  korean: { component: "src/pages/[...language]/essays/[slug].astro", pathname: "/ko/essays/sales" },
  other: { component: "src/pages/[...language]/essays/[slug].astro", pathname: "/essays/debts/" },
  fact: { component: "src/pages/[...language]/facts/[id].astro", pathname: "/facts/rise/" },
  points: { component: "src/pages/[...language]/charts/[id].points.json.ts", pathname: "/ko/charts/a.points.json" },
  picture: { component: "src/pages/share/[name].png.ts", pathname: "/share/sales-en.png" },
  list: { component: "src/pages/[...language]/essays/index.astro", pathname: "/essays/" },
  front: { component: "src/pages/[...language]/index.astro", pathname: "/" },
  unknown: { component: "src/pages/later.astro", pathname: "/later/" },
};
const keysOf = (sources: PageSources) => {
  const keyOf = pageKeys(sources);
  return Object.fromEntries(Object.entries(pages).map(([name, page]) => [name, keyOf(page)]));
};

/** The pages that are made anew after a change of what they are made from. */
function changed(change: Partial<PageSources>): string[] {
  const [old, now] = [keysOf(before), keysOf({ ...before, ...change })];
  return Object.keys(pages).filter((name) => old[name] !== now[name]);
}

const withText = (name: string, text: string): Partial<PageSources> => ({
  essays: before.essays.map((essay) => (essay.name === name ? { name, text } : essay)),
});

describe("made anew are", () => {
  test("after nothing, no page", () => expect(changed({})).toEqual([]));

  test("after a sentence, the essay in its language and what lists or may list texts", () =>
    expect(changed(withText("sales", `${sales}\nNothing else.\n`))).toEqual(["own", "list", "front", "unknown"]));

  test.each([
    ["its front matter", sales.replace("title: Sales", "title: Sold")],
    ["a fact in it", sales.replace('id="rise"', 'id="fall"')],
    ["a further attribute of a fact", sales.replace(" />", ' digits="1" />')],
  ])("after %s, every page", (_, text) => expect(changed(withText("sales", text))).toEqual(Object.keys(pages)));

  test("after a number that stands in a figure reads otherwise, every page", () =>
    expect(changed({ mentions: { en: [{ fact: "rise", figure: "sales-by-year", text: "+4%" }] } })).toEqual(
      Object.keys(pages),
    ));

  test("after anything else, every page", () => expect(changed({ rest: "b" })).toEqual(Object.keys(pages)));
});

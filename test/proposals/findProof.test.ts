import { expect, test } from "vitest";
import { findProof, readSearchIndex } from "../../src/proposals/findProof.ts";
import { printedNumber } from "../../src/proposals/printedNumber.ts";
import { proposalsJson } from "../../src/proposals/proposalText.ts";

async function find(text: string, sentence = text) {
  const language = /[가-힣]/.test(text) ? "ko" : "en";
  const printed = printedNumber(text, language);
  if (!printed) throw new Error(`${text} is no number`);
  return (await findProof(await readSearchIndex(), printed, { language, sentence }, 30)).proposals;
}

const unitsOf = async (text: string) => [...new Set((await find(text)).map(({ unit }) => unit))];

test("percent, percentage points and log points are answered by their own unit alone", async () => {
  expect(await unitsOf("8.5%")).toEqual(["percent"]);
  expect(await unitsOf("8.5 percentage points")).toEqual(["percentage-points"]);
  expect(await unitsOf("8.5%포인트")).toEqual(["percentage-points"]);
  expect(await unitsOf("8.5 log points")).toEqual(["log-points"]);
});

test("a year is answered by that year alone", async () => {
  for (const text of ["2000", "in 2000", "2030", "2030년"]) {
    const found = await find(text, "The size of an economy passed another in 2000, 2030");
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ value, unit }) => `${value} ${unit}`)).toEqual(found.map(() => `${text.match(/\d+/)} year`));
  }
});

test("facts that rest on no SQL stand last, and JSON is without them: its sql is always a text", async () => {
  const found = await find("2033", "China’s economy passes that of the United States in 2033");
  const asked = found.map(({ sql }) => sql !== null);
  expect(asked).toContain(false);
  expect(asked.indexOf(false)).toBe(asked.lastIndexOf(true) + 1);
  expect(proposalsJson(found).map(({ sql }) => typeof sql)).toEqual(asked.filter(Boolean).map(() => "string"));
});

test("a cell in billions is not printed without them: 18190.803 billion dollars are not $18,190.8", async () => {
  const sentence = "GDP of China at market exchange rates in 2021, IMF";
  expect((await find("18,190.8", sentence)).filter(({ unit }) => unit.startsWith("usd"))).toEqual([]);
  const [first] = await find("$18,190.8 billion", sentence);
  expect(first).toMatchObject({ value: 18.190803, unit: "usd-trillion", text: "$18.1908 trillion" });
});

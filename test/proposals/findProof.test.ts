import { expect, test } from "vitest";
import { findProof, readSearchIndex } from "../../src/proposals/findProof.ts";
import { printedNumber } from "../../src/proposals/printedNumber.ts";

async function find(text: string, sentence = text) {
  const language = /[가-힣]/.test(text) ? "ko" : "en";
  const printed = printedNumber(text, language);
  if (!printed) throw new Error(`${text} is no number`);
  return (await findProof(await readSearchIndex(), printed, { language, sentence }, 200)).proposals;
}

const unitsOf = async (text: string) => [...new Set((await find(text)).map(({ unit }) => unit))];

test("percent, percentage points and log points are answered by their own unit alone", async () => {
  expect(await unitsOf("8.5%")).toEqual(["percent"]);
  expect(await unitsOf("8.5 percentage points")).toEqual(["percentage-points"]);
  expect(await unitsOf("8.5%포인트")).toEqual(["percentage-points"]);
  expect(await unitsOf("8.5 log points")).toEqual(["log-points"]);
});

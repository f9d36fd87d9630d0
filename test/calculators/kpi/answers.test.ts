import { expect, test } from "vitest";
import { answerKpi, type KpiAnswer } from "../../../src/calculators/kpi/answerKpi.ts";
import { kpiById } from "../../../src/calculators/kpi/catalogue.ts";
import { kpiSpec } from "../../../src/calculators/kpi/kpiSpec.ts";
import type { Language } from "../../../src/language/language.ts";

/** The answer of a calculator to its worked example with some fields changed. */
function ask(id: string, changed: Record<string, string> = {}, language: Language = "en"): KpiAnswer {
  const spec = kpiSpec(kpiById(id), language);
  return answerKpi(spec, { ...Object.fromEntries(spec.inputs.map((input) => [input.id, input.initial])), ...changed });
}

function text(answer: KpiAnswer, output: string): string | undefined {
  if (answer.kind === "fault") throw new Error(answer.sentence);
  return answer.results.find(({ id }) => id === output)?.text;
}

// Expected values: arithmetic by hand, or the example as its source prints it.
test.each([
  ["response-rate", "rate", "75%"],
  ["response-time", "mean", "30 minutes"],
  ["response-time", "median", "20 minutes"],
  ["response-time", "perReceived", "22.5 minutes"],
  ["resolution", "rate", "50%"],
  ["sentiment", "positiveShare", "50%"],
  ["sentiment", "gap", "10 percentage points"],
  ["sentiment", "outcome", "missed"],
  ["advocacy", "rate", "30%"],
  ["influence-share", "first", "40%"],
  ["share-of-voice", "share", "20%"],
  ["relationship", "indexMean", "3.58"],
  ["reach-blog", "reach", "0.125%"],
  ["reach-twitter", "potentialReach", "0.126%"],
  ["reach-facebook", "refinedReach", "0.075%"],
  ["cpm", "cpm", "20,000 won"],
  ["cpr", "cpr", "8,000,000 won"],
  ["cpr", "identity", "8,000,000 won"],
  ["implied-base", "base", "3,333 people"],
  ["engagement-blog", "perPost", "10 acts"],
  ["engagement-twitter", "perImpression", "2.5%"],
  ["engagement-facebook", "acts", "200 acts"],
  ["conversation-index", "outcome", "normal"],
  ["participation", "casualShare", "7%"],
  ["participation", "loyalistShare", "0.2%"],
  ["tracked-links", "share", "50%"],
  ["time-on-site", "mean", "3 minutes"],
  ["fan-value", "valuePerMonth", "$3,000"],
  ["fan-value", "valuePerYear", "$36,000"],
  ["fan-value", "valuePerFan", "$3.60"],
  ["cost-per-click", "annualCost", "$54,750"],
  ["cost-per-click", "annualClicks", "18,250 clicks"],
  ["cost-per-click", "costPerClick", "$3"],
  ["roi", "gain", "$500,000"],
  ["roi", "roi", "150%"],
  ["roi", "breakEvenUplift", "8%"],
  ["pledge", "pricePerAction", "$1"],
  ["ltv", "later", "$26.67"],
  ["ltv", "atOnce", "$36.67"],
  ["ltv-simple", "value", "$180"],
  ["funnel", "overall", "2.5%"],
  ["time-saved", "saved", "92%"],
  ["time-saved", "speedUp", "12.5 times"],
  ["optimisation-cycle", "rounds", "10 times"],
  ["nested-shares", "share", "76%"],
  ["ab-test", "z", "2.04"],
])("%s: the worked example gives %s = %s", (id, output, expected) => {
  expect(text(ask(id), output)).toBe(expected);
});

test("with a million fans the fan value is the printed money, and the value of one fan stays", () => {
  const million = ask("fan-value", { fans: "1,000,000" });
  expect(text(million, "valuePerMonth")).toBe("$300,000");
  expect(text(million, "valuePerYear")).toBe("$3,600,000");
  expect(text(million, "valuePerFan")).toBe("$3.60");
  expect(text(ask("fan-value", { viewRate: "96" }), "valuePerFan")).toBe("$3.456");
});

test("the formula is filled in with the reader's numbers", () => {
  const answer = ask("cpm", { cost: "2,500,000" });
  if (answer.kind === "fault") throw new Error(answer.sentence);
  expect(answer.results[0]).toMatchObject({ text: "50,000 won", working: "2,500,000 ÷ 50,000 × 1,000" });
});

test("numbers may be typed with 만 and 억, a percent sign or a true minus", () => {
  expect(text(ask("cpm", { cost: "1억", reached: "5만" }), "cpm")).toBe("2,000,000 won");
  expect(text(ask("sentiment", { target: "40%" }), "outcome")).toBe("reached");
  expect(ask("cpm", { cost: "−5" })).toMatchObject({
    kind: "fault",
    code: "negative",
    sentence: "Cost cannot be below 0.",
  });
});

test("0 of 0 is no data in both languages, never 0 or 100%", () => {
  const zero = { answered: "0", received: "0" };
  expect(ask("response-rate", zero)).toMatchObject({
    kind: "fault",
    code: "no-data",
    input: "received",
    sentence: "No data: with 0 for issues received there is nothing to divide by. That is neither 0% nor 100%.",
  });
  expect(ask("response-rate", zero, "ko")).toMatchObject({
    sentence: "자료 없음. 받은 문의: 0으로는 나눌 수 없다. 답은 0%도 100%도 아니다.",
  });
  expect(text(ask("response-rate", { answered: "0" }), "rate")).toBe("0%");
});

test.each([
  ["response-rate", { answered: "61" }, "part-above-whole", "answered"],
  ["response-rate", { answered: "" }, "unreadable", "answered"],
  ["response-rate", { answered: "many" }, "unreadable", "answered"],
  ["response-time", { waits: "" }, "no-data", "waits"],
  ["sentiment", { positive: "0", negative: "0" }, "no-data", "positive"],
  ["sentiment", { target: "120" }, "out-of-range", "target"],
  ["relationship", { trust: "6" }, "out-of-range", "trust"],
  ["relationship", { trust: "x" }, "unreadable", "trust"],
  ["reach-twitter", { retweetersNotFollowing: "2000" }, "part-above-whole", "retweetersNotFollowing"],
  ["conversation-index", { posts: "0" }, "no-data", "posts"],
  ["correlation", { ys: "1, 2" }, "unequal-lengths", "ys"],
  ["correlation", { xs: "1, 1, 1, 1, 1, 1" }, "no-variance", "xs"],
  ["tracked-links", { links: "" }, "no-data", "links"],
  ["fan-value", { viewRate: "101" }, "out-of-range", "viewRate"],
  ["ltv", { retention: "100" }, "out-of-range", "retention"],
  ["funnel", { users: "10, 20" }, "part-above-whole", "users"],
  ["nested-shares", { inner: "101" }, "out-of-range", "inner"],
  ["ab-test", { trialsB: "0" }, "no-data", "trialsB"],
  ["ab-test", { successesA: "0", successesB: "0" }, "no-variance", "successesA"],
  ["cpm", { cost: "1e308", reached: "0.0001" }, "not-finite", "cost"],
])("%s with %o is refused as %s in the field %s", (id, changed, code, input) => {
  for (const language of ["en", "ko"] as const) {
    const answer = ask(id, changed, language);
    expect(answer).toMatchObject({ kind: "fault", code, input });
    expect(answer.kind === "fault" && answer.sentence).not.toMatch(/undefined|NaN|\{/);
  }
});

test("a programme without margin never breaks even", () => {
  expect(text(ask("roi", { margin: "0" }), "breakEvenUplift")).toBe("no size");
});

test("a decimal comma is a decimal comma", () => {
  expect(text(ask("roi", { uplift: "2,5" }), "roi")).toBe(text(ask("roi", { uplift: "2.5" }), "roi"));
  // 2,500 people at $1,000 with 2.5 percent more are $62,500 for $200,000.
  expect(text(ask("roi", { uplift: "2,5" }), "roi")).toBe("−68.8%");
  // $12.5 · 0.8 / (1.1 − 0.8)
  expect(text(ask("ltv", { margin: "12,5" }), "later")).toBe("$33.33");
  // Half of the 400 million.
  expect(text(ask("reach-facebook", { fans: "2억", population: "0,4B" }), "simpleReach")).toBe("50%");
});

test.each([
  ["en", "could be 3 numbers (1200; 800; 300) or 4 numbers (1; 200; 800; 300). Put semicolons"],
  ["ko", "숫자 3개(1200; 800; 300)일 수도 있고 4개(1; 200; 800; 300)일 수도 있다"],
] as const)("what could be two lists, or two numbers, is refused with both (%s)", (language, sentence) => {
  const list = ask("influence-share", { influence: "1,200, 800, 300" }, language);
  expect(list).toMatchObject({ kind: "fault", code: "ambiguous", input: "influence" });
  expect(list.kind === "fault" && list.sentence).toContain(sentence);
  const people = ask("roi", { people: "1.500" }, language);
  expect(people.kind === "fault" && people.sentence).toMatch(/1\.5.*1500/);
  const rate = ask("nested-shares", { outer: "1,500" }, language);
  expect(rate.kind === "fault" && rate.sentence).toMatch(/1500.*1\.5/);
});

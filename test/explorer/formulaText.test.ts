import { expect, test } from "vitest";
import { answerColumn } from "../../src/database/wasm/answerColumn.ts";
import { defused, hasFormula, isFormula } from "../../src/explorer/formulaText.ts";

test.each(["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "\tx", "\r=1", "=\n1"])("isFormula(%j)", (text) => {
  expect(isFormula(text)).toBe(true);
  expect(defused(text)).toBe(`'${text}`);
});

test.each(["-5", "+5", "-1.5e-10", "-1,234.5", "-3%", "-", "", "a=1", "'=1", "한국"])("not isFormula(%j)", (text) => {
  expect(isFormula(text)).toBe(false);
  expect(defused(text)).toBe(text);
});

test("hasFormula(answer) looks at text and at names, not at values that begin with a sign of their own", () => {
  const answer = (name: string, type: string, text: string | null) => ({
    columns: [answerColumn({ name, type, text: () => text })],
    length: 1,
  });
  expect(hasFormula(answer("a", "VARCHAR", "=1"))).toBe(true);
  expect(hasFormula(answer("=a", "BIGINT", "1"))).toBe(true);
  expect(hasFormula(answer("a", "VARCHAR", null))).toBe(false);
  expect(hasFormula(answer("a", "INTERVAL", "-3 days"))).toBe(false);
  expect(hasFormula(answer("a", "DATE", "-infinity"))).toBe(false);
});

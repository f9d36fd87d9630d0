import { describe, expect, test } from "vitest";
import { answerKpi } from "../../../src/calculators/kpi/answerKpi.ts";
import { kpiById, kpis } from "../../../src/calculators/kpi/catalogue.ts";
import { computations } from "../../../src/calculators/kpi/computations.ts";
import { kpiSpec } from "../../../src/calculators/kpi/kpiSpec.ts";
import { piecesOf } from "../../../src/language/fillTemplate.ts";
import { languages } from "../../../src/language/language.ts";

test("every calculator has a computation, and every computation a calculator", () => {
  expect(kpis.map(({ id }) => id).sort()).toEqual(Object.keys(computations).sort());
});

test("an unknown calculator is an error that names those there are", () => {
  expect(() => kpiById("cpx")).toThrow(/no KPI calculator "cpx".*cpm/);
});

const names = (template: string) => piecesOf(template).flatMap((piece) => ("name" in piece ? [piece.name] : []));

for (const kpi of kpis) {
  describe(kpi.id, () => {
    const known = [...kpi.inputs, ...kpi.outputs].map(({ id }) => id);
    test("gives every quantity a name of its own", () => {
      expect(new Set(known).size).toBe(known.length);
    });
    test("names only quantities it has, and the same ones in both sentences", () => {
      const formulas = kpi.outputs.flatMap(({ formula = "" }) => names(formula));
      const used = [...names(kpi.answer.en), ...names(kpi.answer.ko), ...kpi.bars, ...formulas];
      expect(known).toEqual(expect.arrayContaining(used));
      expect(new Set(names(kpi.answer.ko))).toEqual(new Set(names(kpi.answer.en)));
    });
    test("draws bars of one unit alone", () => {
      const units = kpi.bars.map((name) => [...kpi.inputs, ...kpi.outputs].find(({ id }) => id === name)?.unit);
      expect(new Set(units).size).toBeLessThanOrEqual(1);
      expect(kpi.bars.length).not.toBe(1);
    });
    test.each(languages)("answers its worked example in %s with every number filled in", (language) => {
      const spec = kpiSpec(kpi, language);
      const answer = answerKpi(spec, Object.fromEntries(spec.inputs.map(({ id, initial }) => [id, initial])));
      if (answer.kind === "fault") throw new Error(answer.sentence);
      const texts = [
        ...answer.results.flatMap(({ text, working = "" }) => [text, working]),
        ...answer.sentence.map(({ text }) => text),
      ];
      for (const text of texts) expect(text).not.toMatch(/[{}]|undefined|NaN/);
      expect(Math.max(1, ...answer.bars.map(({ length }) => length))).toBe(1);
    });
  });
}

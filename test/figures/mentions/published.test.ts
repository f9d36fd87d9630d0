import { describe, expect, test } from "vitest";
import { figures } from "../../../src/figures/catalogue.ts";
import type { Mention } from "../../../src/figures/mentions/mention.ts";
import { mentionsOf } from "../../../src/figures/mentions/mentionsOf.ts";
import { publishedReadout } from "../../../src/figures/publishedReadout.ts";
import { units } from "../../../src/language/units.ts";
import type { ReadoutPoint } from "../../../src/readout/readoutData.ts";

const { texts, diagnostics } = await mentionsOf();

/** A printed number in ones, and what one more in its last printed place is. */
interface Printed {
  readonly value: number;
  readonly step: number;
}

const english: Readonly<Record<string, number>> = { trillion: 1e12, billion: 1e9, million: 1e6 };
const korean: Readonly<Record<string, number>> = { 조: 1e12, 억: 1e8, 만: 1e4 };

/** Reads what stands in a text: "76.7%", "−23.1 log points", "$34.3 billion", "343억 달러", "1억 1,517만". */
function printed(text: string): Printed | undefined {
  const sign = /^\D*−/.test(text) ? -1 : 1;
  const plain = text.replace(/[$−,]/g, "");
  const inOnes = (value: number, step: number) => ({ value: sign * Number(value.toPrecision(12)), step });
  if (/[조억만]/.test(plain)) {
    const parts = Array.from(
      plain.matchAll(/(\d+(?:\.\d+)?)([조억만]?)/g),
      ([, number, name = ""]) => Number(number) * (korean[name] ?? 1),
    );
    const value = parts.reduce((sum, each) => sum + each, 0);
    // Korean writes out what English rounds: where its zeros begin.
    return inOnes(value, 10 ** (/0*$/.exec(String(value))?.[0].length ?? 0));
  }
  const [, number, word = ""] = /^(\d+(?:\.\d+)?)(?: (trillion|billion|million))?/.exec(plain) ?? [];
  if (number === undefined) return undefined;
  const scale = english[word] ?? 1;
  // What is counted in thousands is written out, as $628,000.
  const last = scale === 1 && /000$/.test(number) ? 1000 : scale / 10 ** (number.split(".")[1]?.length ?? 0);
  return inOnes(Number(number) * scale, last);
}

/** Whether a number of the chart, in ones, rounds to the printed one; the sentence may say its sign in words. */
const rounds = (value: number, { value: number, step }: Printed) =>
  [value, Math.abs(value)].some((each) => Math.abs(each - number) <= step / 2 + 1e-9 * Math.abs(number));

/** Powers of ten between the units of the chart and ones; a column without a unit counts in ones. */
function scaleOf({ figure, column = "" }: Mention): number {
  const unit = figures.get(figure)?.columns[column]?.unit;
  return unit ? 10 ** units[unit].exponent : 1;
}

/** Whether what a readout shows of a point is what a text says: its value, an end of its interval, its place or its words. */
function agrees(text: string, [x, y, value, time]: ReadoutPoint, mention: Mention): boolean {
  const number = printed(text);
  if (number && value !== null && rounds(value * scaleOf(mention), number)) return true;
  // 13–17%, and the year in which a point stands.
  if (number && y.split(/[–~]/).length === 2)
    return y.split(/[–~]/).some((end) => rounds(Number.parseFloat(end), number));
  if (number && time !== null && /^\d{4}년?$/.test(text)) return number.value === time;
  // An event: its words and its day.
  const digits = (words: string): readonly string[] => words.replaceAll(",", "").match(/\d+(?:\.\d+)?/g) ?? [];
  return value === null && digits(text).some((each) => digits(`${x} ${y}`).includes(each));
}

/** The points of a figure's readout that stand in a text, with how they read there. */
async function pairsOf(essay: string, language: "en" | "ko") {
  const mentions = texts.find((text) => text.essay === essay && text.language === language)?.mentions ?? [];
  const pairs: { mention: Mention; point: ReadoutPoint }[] = [];
  for (const [id, own] of Map.groupBy(mentions, ({ figure }) => figure)) {
    const figure = figures.get(id);
    if (!figure) throw new Error(id);
    const { series, mentions: named = [] } = await publishedReadout(figure, language, { mentions: own });
    expect(named).toHaveLength(own.length);
    named.forEach(([s, p], i) => {
      const [mention, point] = [own[i], series[s]?.points[p]];
      if (!mention || !point) throw new Error(`${id} has no point ${s} ${p}`);
      pairs.push({ mention, point });
    });
  }
  return pairs;
}

/** How many points of its figures each essay says in its text; a link that is lost or won is a change that readers see. */
const counts = {
  bytedance: 36,
  "digital-transformation": 27,
  "dominos-turnaround": 19,
  "hyper-personalization": 24,
  "k-pop-albums": 30,
  "social-media-kpis": 15,
  "social-media-privacy": 7,
  "us-china-crossover": 39,
};

test("every point that a fact names is there and shows its number", () => expect(diagnostics).toEqual([]));

describe.each(Object.entries(counts))("%s", (essay, count) => {
  test.each(["en", "ko"] as const)(
    "says in %s what its charts show, at the precision of the text",
    async (language) => {
      const pairs = await pairsOf(essay, language);
      const apart = pairs.filter(({ mention, point }) => !agrees(mention.text, point, mention));
      expect(
        apart.map(({ mention, point }) => `${mention.fact}: ${mention.text}, and ${point[1]} in ${mention.figure}`),
      ).toEqual([]);
      expect(pairs).toHaveLength(count);
    },
  );

  test("would say another number if it were one more in its last place", async () => {
    const pairs = await pairsOf(essay, "en");
    const changed = pairs.flatMap(({ mention, point: [x, , value, time, ...rest] }) => {
      const number = printed(mention.text);
      // Years, intervals and events have no last place.
      if (!number || value === null || !rounds(value * scaleOf(mention), number)) return [];
      const other = Math.abs(value) + (1.01 * number.step) / scaleOf(mention);
      return [
        { mention, point: [x, String(other), other, time === null ? null : 0, ...rest] as unknown as ReadoutPoint },
      ];
    });
    expect(changed.length).toBeGreaterThan(0);
    expect(
      changed.filter(({ mention, point }) => agrees(mention.text, point, mention)).map(({ mention }) => mention.fact),
    ).toEqual([]);
  });
});

test("printed(text) reads both languages", () => {
  expect(printed("76.7%")).toEqual({ value: 76.7, step: 0.1 });
  expect(printed("−23.1 log points")).toEqual({ value: -23.1, step: 0.1 });
  expect(printed("$34.3 billion")).toEqual({ value: 34.3e9, step: 1e8 });
  expect(printed("1억 1,520만")).toEqual({ value: 115_200_000, step: 1e5 });
  expect(printed("343억 달러")).toEqual({ value: 34.3e9, step: 1e8 });
  expect(printed("$628,000")).toEqual({ value: 628_000, step: 1000 });
  expect(printed("13,737개")).toEqual({ value: 13_737, step: 1 });
});

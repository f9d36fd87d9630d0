import { expect, test } from "vitest";
import { type Particle, particleAfter, particles } from "../../src/language/particle.ts";

test.each<[string, Particle, string]>([
  ["76.7%", "이/가", "가"],
  ["76.7%", "으로/로", "로"],
  ["2021년", "은/는", "은"],
  ["2021년", "으로/로", "으로"],
  ["3", "은/는", "은"],
  ["2", "은/는", "는"],
  ["1", "으로/로", "로"],
  ["7", "으로/로", "로"],
  ["10", "으로/로", "으로"],
  ["100", "이/가", "이"],
  ["2.5", "과/와", "와"],
  ["2,500", "을/를", "을"],
  ["19조 4,000억 달러", "을/를", "를"],
  ["5,220만 명", "이/가", "이"],
  ["서울", "으로/로", "로"],
  ["GDP", "은/는", "는"],
  ["12.2 로그포인트", "을/를", "를"],
  ["0.7", "이었다/였다", "이었다"],
  ["2.0", "과/와", "과"],
  ["5", "이다/다", "다"],
  ["8", "으로/로", "로"],
  ["6", "으로/로", "으로"],
  ["76.7％", "이/가", "가"],
  ["세계은행(2024년)", "은/는", "은"],
  ["“12.5%”", "이라/라", "라"],
  ["IMF", "이/가", "가"],
  ["XL", "으로/로", "로"],
  ["$100 million", "으로/로", "으로"],
])("after %s %s is %s", (text, particle, form) => {
  expect(particleAfter(text, particle)).toBe(form);
});

const sources = import.meta.glob<string>("../../src/**/*Words.ts", { query: "?raw", import: "default", eager: true });

test("every template asks for a pair of particles that there is, the form after a consonant first", () => {
  const pairs = Object.values(sources).flatMap((text) =>
    Array.from(text.matchAll(/\{\w+#?\|([^}]*)\}/g), ([, pair]) => pair),
  );
  expect(pairs).toContain("이/가");
  expect(pairs.filter((pair) => !(particles as readonly unknown[]).includes(pair))).toEqual([]);
});

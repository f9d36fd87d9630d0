import { expect, test } from "vitest";
import { type Particle, particleAfter } from "../../src/language/particle.ts";

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
])("after %s %s is %s", (text, particle, form) => {
  expect(particleAfter(text, particle)).toBe(form);
});

test("particleAfter(text, particle) names the pairs there are when it is given another", () => {
  expect(() => particleAfter("3", "x/y" as never)).toThrow(
    'There is no pair of particles "x/y". Use one of 은/는, 이/가',
  );
});

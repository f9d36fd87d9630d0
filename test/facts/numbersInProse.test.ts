import { expect, test } from "vitest";
import { numbersInProse } from "../../src/facts/numbersInProse.ts";
import type { Language } from "../../src/language/language.ts";

const found = (text: string, language: Language) => numbersInProse(text, language).map((number) => number.text);

test.each<[string, string[]]>([
  ["It rose 12.5% to $3 billion.", ["12.5%", "$3 billion"]],
  ["Sales doubled, then fell by two thirds.", ["doubled", "two"]],
  ["Half of them left; one in five stayed.", ["Half", "one in five"]],
  ["A fourfold rise, twice over, in a quarter of the shops.", ["fourfold", "twice", "a quarter"]],
  ["Hundreds of shops, 4,929 in all.", ["Hundreds", "4,929"]],
  ["China passed America in 2016.", ["2016"]],
  ["The ratio peaked in 2021.", ["2021"]],
  ["Thirty-five years, 1.5 points.", ["Thirty-five", "1.5"]],
])("English: %s", (text, numbers) => {
  expect(found(text, "en")).toEqual(numbers);
});

test.each([
  "In June 2020, on 5 May 2021 and from 16 to 22 March 2020.",
  "The G20, COVID-19, Q2 and H1 of the 1990s and the 21st century.",
  "“Top 10 songs of the year” was its title.",
  "Between 2019 and 2025, or 2019–2025.",
  "The first half of 2020, the second edition, the third time.",
  "No one of these two was both the first and the last.",
])("English dates, ordinals, names and titles are no numbers: %s", (text) => {
  expect(found(text, "en")).toEqual([]);
});

test.each<[string, string[]]>([
  ["12.5% 올라 세 배가 되었다.", ["12.5%", "세"]],
  ["절반이 사라지고 3분의 2가 남았다.", ["절반", "3분의 2"]],
  ["30만 명이 5년 동안 썼다.", ["30만", "5년"]],
  ["다섯 가지 이유와 수십 개의 앱.", ["다섯", "수십"]],
  ["2016년에 미국을 추월했다.", ["2016"]],
  ["배로 늘었고 1위가 되었다.", ["배로 늘", "1"]],
])("Korean: %s", (text, numbers) => {
  expect(found(text, "ko")).toEqual(numbers);
});

test.each([
  "2020년 3월 5일, 2019~2025년, 1990년대.",
  "제3차 계획의 두 번째 판, G20과 코로나19.",
  "두 나라의 2020년과 2021년 두 해를 합쳐.",
  "《1984》를 읽었다. 2분기 실적과 1인당 소득.",
  "세계와 네트워크, 열린 시장, 두말할 나위 없는 한 사람.",
])("Korean dates, ordinals, names and titles are no numbers: %s", (text) => {
  expect(found(text, "ko")).toEqual([]);
});

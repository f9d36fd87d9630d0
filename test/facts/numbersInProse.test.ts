import { expect, test } from "vitest";
import { numbersInProse, yearsInProse } from "../../src/facts/numbersInProse.ts";
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
  ["백 명이 모이고 삼십 년이 걸렸다.", ["백", "삼십"]],
  ["천오백 원과 십 퍼센트, 만 명, 삼 년, 오백만 달러.", ["천오백", "십", "만", "삼", "오백만"]],
  ["두 방법과 두 회사, 세 대의 차.", ["두", "두", "세"]],
  ["두 나라가 금지했고 두 나라에서 팔렸다. 모두 서른이다.", ["두", "두", "서른"]],
])("Korean: %s", (text, numbers) => {
  expect(found(text, "ko")).toEqual(numbers);
});

test.each<[string, string[]]>([
  ["10억 6000만 달러였다.", ["10억 6000만 달러"]],
  ["10억6,000만 달러와 2억 4,080만 장.", ["10억6,000만 달러", "2억 4,080만"]],
  ["1조 2천억 원, 3천5백 원, 1만 2345명.", ["1조 2천억 원", "3천5백 원", "1만 2345명"]],
  ["5백만 명이 샀다.", ["5백만"]],
  ["10억과 6000만, 10억 명, 6000만 명.", ["10억", "6000만", "10억", "6000만"]],
  ["매출이 10억 2019년에, 5만 6월 3일.", ["10억", "5만"]],
])("a Korean number of several magnitudes is one: %s", (text, numbers) => {
  expect(found(text, "ko")).toEqual(numbers);
});

test.each([
  "2020년 3월 5일, 2019~2025년, 1990년대.",
  "제3차 계획의 두 번째 판, G20과 코로나19.",
  "두 나라의 2020년과 2021년 두 해를 합쳐.",
  "《1984》를 읽었다. 2분기 실적과 1인당 소득.",
  "세계와 네트워크, 열린 시장, 두말할 나위 없는 한 사람.",
  "이 세대와 다음 세대, 두 번째 세대의 세대교체.",
  "이 두 방법과 앞의 두 회사, 두 나라 사이, 두 나라 수치가 모두.",
  "조회와 조명, 사건과 사명, 만점과 만년필, 구분과 구명, 천명하다, 백과사전.",
  "이 년의 이 달, 이 점과 일 분야.",
])("Korean dates, ordinals, names and titles are no numbers: %s", (text) => {
  expect(found(text, "ko")).toEqual([]);
});

test.each<[string, Language, string[]]>([
  ["They were 삼십 in all, or 서른, or 스물다섯; 이사 and 백화점 are words.", "en", ["삼십", "서른", "스물다섯"]],
  ["It rose by ９８％, or ¹² points, or ½, or ٣٤.", "en", ["９８％", "¹²", "½", "٣٤"]],
  ["Step ① of Ⅳ, and XII percent, MCMXC in all.", "en", ["①", "Ⅳ", "XII", "MCMXC"]],
  ["Prices rose 십 퍼센트 and 세 배.", "en", ["십", "세"]],
  ["전각 ３０％와 Ⅲ단계, ②.", "ko", ["３０％", "Ⅲ", "②"]],
])("a number in other signs is one: %s", (text, language, numbers) => {
  expect(found(text, language)).toEqual(numbers);
});

test.each<[string, Language]>([
  ["CO₂, m², World War II, Louis XIV, a CD, an LCD and the XR of I and X.", "en"],
  ["CO₂와 m², CD와 DVD.", "ko"],
])("signs that belong to a name or a unit are none: %s", (text, language) => {
  expect(found(text, language)).toEqual([]);
});

test.each<[string, string]>([
  ["Shipments peaked in 2020.", "출하는 2020년에 정점을 찍었다."],
  ["The peak year was 2020.", "정점을 찍은 해는 2020년이다."],
  ["In 2020 it reached its record high.", "2020년에 최고치에 이르렀다."],
  ["Sales were highest in 2020.", "매출은 2020년에 가장 높았다."],
  ["It rose for the first time in 2020.", "2020년에 처음으로 늘었다."],
  ["It has fallen since the 2020 peak.", "2020년 정점 뒤로 줄었다."],
  ["In 2020 China overtook America.", "2020년에 중국이 미국을 앞질렀다."],
  ["Singles peaked at ￼ in 2020.", "싱글은 2020년에 ￼로 정점을 찍었다."],
  ["Singles reached their peak of ￼, in 2020.", "싱글은 2020년 ￼ 곡으로 정점에 이르렀다."],
  ["They were fewest at ￼ in 2020.", "2020년에 ￼의 최저치를 보였다."],
])("a year that is the result is one in both languages: %s", (en, ko) => {
  for (const [text, language] of [
    [en, "en"],
    [ko, "ko"],
  ] as const)
    expect(numbersInProse(text, language)).toEqual([{ index: text.indexOf("2020"), text: "2020", result: true }]);
});

test("a year behind the value of its peak is a result, and the value is a number of its own", () => {
  expect(found("It peaked at $1.06 billion in 2020.", "en")).toEqual(["$1.06 billion", "2020"]);
  expect(found("2020년에 10억 6000만 달러로 정점을 찍었다.", "ko")).toEqual(["2020", "10억 6000만 달러"]);
});

test.each<[string, string]>([
  ["It peaked at ￼; in 2020 it fell.", "정점은 ￼였고, 2020년에 줄었다."],
  ["It was the largest market in 2020.", "2020년 가장 큰 시장이었다."],
  ["It rose for the first time since 2020.", "2020년 이후 처음으로 늘었다."],
  ["In 2020 the chief executive left.", "2020년에 최고경영자가 떠났다."],
  ["It saw its peak again only at the end of 2020.", "꼭대기를 다시 본 것은 2020년 말이다."],
])("a year that only dates a statement is none in either language: %s", (en, ko) => {
  expect([...found(en, "en"), ...found(ko, "ko")]).toEqual([]);
});

test("a comma behind a number is no part of it", () => {
  expect(found("It passed in 2020, at 5, then 1,300,000, and fell.", "en")).toEqual(["2020", "5", "1,300,000"]);
});

test("yearsInProse(text, language) has every year that stands alone, and no range, decade or amount", () => {
  const years = (text: string, language: Language) => yearsInProse(text, language).map(({ text: year }) => year);
  expect(years("In 2019, by 2020–21 and in the 1990s, $2020 or 2020%; “The 2018 list”; 2021.", "en")).toEqual([
    "2019",
    "2021",
  ]);
  expect(years("2019년과 2020~2021년, 1990년대, 2018년산, 2022년에", "ko")).toEqual(["2019", "2022"]);
});

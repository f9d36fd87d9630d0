import type { Language } from "../language/language.ts";

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const parts: Readonly<Record<string, number>> = {
  half: 2,
  halve: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const multiples: Readonly<Record<string, number>> = {
  twice: 2,
  twofold: 2,
  double: 2,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  thrice: 3,
  triple: 3,
  tripled: 3,
  trebled: 3,
  quadrupled: 4,
  quintupled: 5,
  갑절: 2,
  곱절: 2,
};
const koreanOnes: Readonly<Record<string, number>> = {
  한: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  석: 3,
  네: 4,
  넷: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열한: 11,
  열두: 12,
  열세: 13,
  열네: 14,
  열다섯: 15,
  스무: 20,
  스물: 20,
  서른: 30,
  마흔: 40,
  쉰: 50,
  예순: 60,
};
const koreanTens: Readonly<Record<string, number>> = { 열: 10, 스물: 20, 서른: 30, 마흔: 40, 쉰: 50, 예순: 60 };
const sino: Readonly<Record<string, number>> = {
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  칠: 7,
  팔: 8,
  구: 9,
  십: 10,
};

/** A number that is spelled: its value, and whether it counts, multiplies, or is a part of a hundred. */
export interface NumberWord {
  readonly value: number;
  readonly kind: "count" | "times" | "percent";
}

/** Reads "three quarters" as 75 percent, "twice" and "세 배" as multiples, "seven" and "일곱 개" as counts. */
export function numberWord(text: string, language: Language): NumberWord | undefined {
  const [, below, above] = /^\s*(\d{1,3}) ?분의 ?(\d{1,3})\s*$/.exec(text) ?? [];
  if (Number(below) > 0) return { value: (100 * Number(above)) / Number(below), kind: "percent" };
  return language === "ko" ? inKorean(text) : inEnglish(text.toLowerCase());
}

function inEnglish(text: string): NumberWord | undefined {
  const found = text.match(/[a-z]+/g) ?? [];
  const multiple = found.map((word) => multiples[word] ?? foldOf(word)).find((value) => value !== undefined);
  if (multiple !== undefined) return { value: multiple, kind: "times" };
  const part = found.map((word) => parts[word.replace(/ves$/, "f").replace(/(?<=[^s])s$/, "")]).find(Boolean);
  const count = countOf(text);
  if (part) return { value: (100 * (count ?? 1)) / part, kind: "percent" };
  if (count === undefined) return undefined;
  if (/\btimes\b/.test(text)) return { value: count, kind: "times" };
  return /\bpercent\b/.test(text) ? { value: count, kind: "percent" } : { value: count, kind: "count" };
}

function foldOf(word: string): number | undefined {
  const value = ones.indexOf(word.replace(/fold$/, ""));
  return word.endsWith("fold") && value > 0 ? value : undefined;
}

function countOf(text: string): number | undefined {
  const [, ten, one] = /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-([a-z]+))?\b/.exec(text) ?? [];
  if (ten) return 20 + 10 * tens.indexOf(ten) + (one ? Math.max(0, ones.indexOf(one)) : 0);
  if (/\bdozen\b/.test(text)) return 12;
  const word = (text.match(/[a-z]+/g) ?? []).find((each) => ones.indexOf(each) > 0);
  return word === undefined ? undefined : ones.indexOf(word);
}

function inKorean(text: string): NumberWord | undefined {
  const fraction = /([일이삼사오육칠팔구십]) ?분의 ?([일이삼사오육칠팔구])/.exec(text);
  if (fraction) {
    const [below, above] = fraction.slice(1).map((digit) => sino[digit as string] as number) as [number, number];
    return { value: (100 * above) / below, kind: "percent" };
  }
  if (/절반|반토막/.test(text)) return { value: 50, kind: "percent" };
  const multiple = Object.keys(multiples).find((word) => text.includes(word));
  if (multiple) return { value: multiples[multiple] as number, kind: "times" };
  if (/^배로/.test(text.trim())) return { value: 2, kind: "times" };
  const word = /^\s*([가-힣]+)/.exec(text)?.[1] ?? "";
  const value = koreanCount(word);
  if (value === undefined) return undefined;
  return { value, kind: /배(?![가-힣]*[개명])/.test(text) ? "times" : "count" };
}

function koreanCount(word: string): number | undefined {
  const known = Object.keys(koreanOnes).sort((a, b) => b.length - a.length);
  const ten = Object.keys(koreanTens).find((each) => word.startsWith(each) && word.length > each.length);
  const rest = ten ? known.find((each) => word.slice(ten.length).startsWith(each)) : undefined;
  if (ten && rest) return (koreanTens[ten] as number) + (koreanOnes[rest] as number);
  const found = known.find((each) => word.startsWith(each));
  return found === undefined ? undefined : koreanOnes[found];
}

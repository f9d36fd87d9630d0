import { fillTemplate } from "../../language/fillTemplate.ts";
import type { Language } from "../../language/language.ts";
import { formatNumber } from "../../language/numbers.ts";
import { clickChance, defaultFilterBubble, type FilterBubbleOutcome } from "../../model/filterBubble.ts";
import type { BubbleNote } from "./bubbleAssumptions.ts";

const { topics, readers, shown } = defaultFilterBubble;

export interface BubbleWords {
  readonly title: string;
  readonly measure: string;
  readonly exploration: string;
  readonly seed: string;
  readonly model: string;
  readonly rules: readonly string[];
  readonly note: string;
  readonly changed: Readonly<Record<BubbleNote["kind"], string>>;
  readonly source: string;
  readonly headings: readonly [string, string, string];
}

/** The words of the simulation; its constants come from the model, so that they cannot drift apart. */
export const bubbleWords: Readonly<Record<Language, BubbleWords>> = {
  en: {
    title: "The less a recommender shows at random, the more clicks it gets and the fewer topics it shows",
    measure: `A model, not data: ${readers} invented readers, ${topics} topics, ${shown} items each. Across: topics a reader effectively sees. Up: clicks in 100 items shown. Each dot is an exploration rate.`,
    exploration: "Items shown at random, %",
    seed: "Random seed",
    model: "How the model works",
    rules: [
      `Each of ${readers} readers has a taste for each of ${topics} topics, drawn by chance. The favourite topic is clicked with probability ${clickChance.most}, one of no interest with ${clickChance.least}.`,
      "The recommender knows nothing of this. For each topic it keeps (clicks + 1) ÷ (times shown + 2) and shows the topic where that is highest.",
      "With the probability set above it shows any topic at random instead.",
      `Every reader gets ${shown} items. Diversity is the effective number of topics shown: the exponential of Shannon’s entropy, so a topic shown rarely counts for less than one.`,
      "Every exploration rate meets the same readers. The same seed gives the same numbers on every machine.",
    ],
    note: "Nothing here was measured on a real service. The model shows how narrowing can come from learning alone. It does not show that this happens in real services, or how much.",
    changed: {
      bound: "“{given}” cannot be shown; {used}, the nearest that can, is.",
      unreadable: "“{given}” is not a number; the simulation stays at {used}.",
      ambiguous: "“{given}” may be {one} or {other}: write one of the two. The simulation stays at {used}.",
    },
    source: "our own simulation; its rules are listed below.",
    headings: ["Exploration", "Topics", "Clicks in 100"],
  },
  ko: {
    title: "새로운 주제를 덜 시도할수록 클릭은 늘고 보여 주는 주제는 줄어든다",
    measure: `실제 자료가 아니라 모형이다. 가상의 독자 ${readers}명, 주제 ${topics}가지, 한 사람에게 콘텐츠 ${shown}개. 가로는 독자가 실제로 보는 주제의 가짓수, 세로는 100개를 보여 줄 때의 클릭 수다. 점마다 무작위로 보여 주는 비율이 다르다.`,
    exploration: "무작위로 보여 주는 비율, %",
    seed: "난수 시드",
    model: "모형의 규칙",
    rules: [
      `독자 ${readers}명이 저마다 주제 ${topics}가지를 얼마나 좋아하는지는 무작위로 정한다. 가장 좋아하는 주제는 ${clickChance.most}, 관심 없는 주제는 ${clickChance.least}의 확률로 클릭한다.`,
      "추천 시스템은 이를 모른다. 주제마다 (클릭 + 1) ÷ (보여 준 횟수 + 2)를 적어 두고 그 값이 가장 큰 주제를 보여 준다.",
      "위에서 정한 확률로는 아무 주제나 무작위로 보여 준다.",
      `독자마다 ${shown}개를 본다. 주제의 수는 유효 가짓수, 곧 섀넌 엔트로피에 지수 함수를 취한 값이다. 드물게 보인 주제는 하나로 치지 않고 그만큼 적게 센다.`,
      "무작위로 보여 주는 비율이 달라도 독자는 같다. 시드가 같으면 어느 기기에서나 결과가 같다.",
    ],
    note: "실제 서비스에서 측정한 값은 하나도 없다. 학습하는 것만으로도 폭이 좁아질 수 있음을 보여 줄 뿐, 실제로 그런지, 얼마나 그런지는 알 수 없다.",
    changed: {
      bound: "‘{given}’ 값은 쓸 수 없어 가장 가까운 {used|을/를} 쓴다.",
      unreadable: "‘{given}’ 값은 숫자가 아니어서 {used|을/를} 그대로 쓴다.",
      ambiguous:
        "‘{given}’ 표기는 {one}일 수도 있고 {other}일 수도 있다. 둘 가운데 하나로 적을 때까지 {used|을/를} 쓴다.",
    },
    source: "자체 모의실험. 규칙은 모두 아래에 있다.",
    headings: ["무작위 비율", "주제", "100개당 클릭"],
  },
};

/** What was not taken as it stood, in sentences. */
export function tellChanged(notes: readonly BubbleNote[], language: Language): string {
  return notes
    .map(({ kind, given, used, readings }) => {
      const short = given.length > 24 ? `${given.slice(0, 23)}…` : given;
      const [one = "", other = ""] = readings ?? [];
      return fillTemplate(bubbleWords[language].changed[kind], { given: short, used, one, other });
    })
    .join(" ");
}

/** The outcome as a sentence, beside that of a recommender that never explores. */
export function tellBubble(chosen: FilterBubbleOutcome, closed: FilterBubbleOutcome, language: Language): string {
  const percent = Math.round(chosen.exploration * 100);
  const number = (value: number) => formatNumber(value, 1, language);
  const [seen, clicks] = [number(chosen.diversity), number(chosen.clickRate * 100)];
  const [least, most] = [number(closed.diversity), number(closed.clickRate * 100)];
  if (language === "ko") {
    return percent === 0
      ? `무작위로 섞지 않으면 독자는 ${topics}가지 가운데 ${seen}가지를 보고 100개 중 ${clicks}개를 클릭한다.`
      : `${percent}%를 무작위로 보여 주면 독자는 ${topics}가지 가운데 ${seen}가지를 보고 100개 중 ${clicks}개를 클릭한다. 무작위로 섞지 않을 때는 ${least}가지와 ${most}개다.`;
  }
  return percent === 0
    ? `Without exploration a reader sees ${seen} of ${topics} topics and clicks ${clicks} of 100 items.`
    : `With ${percent}% shown at random a reader sees ${seen} of ${topics} topics and clicks ${clicks} of 100 items; without exploration, ${least} topics and ${most} clicks.`;
}

/** The text alternative of the drawing, from its numbers. */
export function describeBubble(curve: readonly FilterBubbleOutcome[], language: Language): string {
  const [closed, open] = [curve[0], curve.at(-1)] as [FilterBubbleOutcome, FilterBubbleOutcome];
  const number = (value: number) => formatNumber(value, 1, language);
  const [from, to] = [closed, open].map(({ diversity, clickRate }) => [number(diversity), number(clickRate * 100)]) as [
    [string, string],
    [string, string],
  ];
  return language === "ko"
    ? `모형의 곡선. 무작위로 섞지 않을 때 주제 ${from[0]}가지, 100개당 클릭 ${from[1]}번이고 모두 무작위일 때 주제 ${to[0]}가지, 클릭 ${to[1]}번이다.`
    : `The curve of the model: from ${from[0]} topics and ${from[1]} clicks in 100 without exploration to ${to[0]} topics and ${to[1]} clicks with everything at random.`;
}

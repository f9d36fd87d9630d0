import type { Bilingual } from "../../../../language/language.ts";

/** The words of the pairs' small charts. */
const en = {
  title: "Two at a time",
  measure:
    "Size of the economy that overtakes as a percentage of the other. Solid: actual since {from}. Dashed: this projection. Each name opens the pair in its own calculator",
  more: "{count} of {all} changes of rank by year; those in which two neighbours in rank swap places come first.",
  name: "{chaser} / {leader}",
  alternative: "{chaser} in percent of {leader}: {points}; above in {year}.",
  point: "{value}% in {year}",
};

const ko: typeof en = {
  title: "두 나라씩 보기",
  measure:
    "앞서 있던 나라 대비 앞지르는 나라의 규모. 실선은 {from}년 이후의 실적, 점선은 이 설정의 전망. 이름을 누르면 두 나라만 비교한다",
  more: "순위 변동 {all}번 가운데 {count}번을 실었다. 앞지른 해에 두 나라의 순위가 바로 이웃한 변동을 이른 해부터 먼저 싣고, 같은 두 나라는 처음 한 번만 실었다.",
  name: "{chaser} / {leader}",
  alternative: "{leader} 대비 {chaser}: {points}. {year}년에 앞지른다.",
  point: "{year}년 {value}%",
};

export type PairWords = typeof en;
export const pairWords: Bilingual<PairWords> = { en, ko };

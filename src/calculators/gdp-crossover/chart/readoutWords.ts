import type { Bilingual } from "../../../language/language.ts";

/** The words of the chart's readout of one year. */
const en = {
  label: "Chart: the arrow keys read one year after another",
  ratio: "ratio {ratio}",
  none: "{name}: no figure",
  beside: "{name} {value} on the path, {actual} in fact",
  half: "50% of paths: {low} to {high}",
  most: "90% of paths: {low} to {high}",
};

const ko: typeof en = {
  label: "차트: 화살표 키로 한 해씩 읽는다",
  ratio: "비율 {ratio}",
  none: "{name}: 자료 없음",
  beside: "{name} 경로 {value}, 실적 {actual}",
  half: "경로의 50%: {low}~{high}",
  most: "경로의 90%: {low}~{high}",
};

export type ReadoutWords = typeof en;
export const readoutWords: Bilingual<ReadoutWords> = { en, ko };

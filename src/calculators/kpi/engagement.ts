import type { Bilingual } from "../../language/language.ts";
import { type Kpi, kpi } from "./kpi.ts";
import type { Unit } from "./units.ts";

interface Channel {
  readonly id: string;
  readonly name: Bilingual;
  /** What a reader can do there, each with an example count. */
  readonly acts: readonly { readonly id: string; readonly label: Bilingual; readonly initial: string }[];
  /** What the channel counts as seen: impressions, or post views. */
  readonly seen: Bilingual;
  readonly seenUnit: Unit;
}

/** Engagement on one channel: its acts per post, and per hundred times that a post was seen. */
export function engagement({ id, name, acts, seen, seenUnit }: Channel): Kpi {
  return kpi({
    id,
    group: "engagement",
    name,
    inputs: [
      ...acts.map((act) => ({ ...act, unit: "acts" as const })),
      { id: "posts", label: { en: "posts", ko: "글 수" }, unit: "posts", initial: "20" },
      { id: "impressions", label: seen, unit: seenUnit, initial: "8,000" },
    ],
    outputs: [
      {
        id: "acts",
        label: { en: "acts", ko: "반응" },
        unit: "acts",
        formula: acts.map((act) => `{${act.id}}`).join(" + "),
      },
      {
        id: "perPost",
        label: { en: "acts per post", ko: "글 하나당 반응" },
        unit: "acts",
        digits: 2,
        formula: "{acts} ÷ {posts}",
      },
      {
        id: "perImpression",
        label: { en: `acts as a percentage of ${seen.en}`, ko: `${seen.ko} 대비 반응` },
        unit: "percent",
        digits: 2,
        formula: "{acts} ÷ {impressions} × 100",
      },
    ],
    answer: {
      en: `{acts}: {perPost#} per post and {perImpression#} per hundred ${seen.en}.`,
      ko: `반응 {acts}은 글 하나당 {perPost}, ${seen.ko} 대비 {perImpression}다.`,
    },
    bars: acts.map((act) => act.id),
    domain: {
      en: `Posts and ${seen.en} above 0. Acts per post may exceed 1 and are no percentage; one viewer may act twice.`,
      ko: `글과 ${seen.ko} 수는 0보다 많다. 글 하나당 반응은 1을 넘을 수 있고 퍼센트가 아니다. 한 사람이 두 번 반응할 수 있다.`,
    },
    source: {
      en: "Rebuilt from the list of acts in the posts of 2011. The numbers are our own example.",
      ko: "2011년 원문이 든 반응의 목록을 식으로 옮겼다. 숫자는 우리가 든 예다.",
    },
  });
}

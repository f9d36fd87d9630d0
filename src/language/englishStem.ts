import { stemmer } from "stemmer";

/** Words that Porter's rules would turn into another word's stem, and forms that no rule gives. */
const kept: Readonly<Record<string, string>> = {
  news: "news",
  media: "media",
  series: "series",
  grew: "grow",
  grown: "grow",
  growth: "grow",
  rose: "rise",
  risen: "rise",
  fell: "fall",
  fallen: "fall",
  sold: "sell",
  bought: "bui",
  spent: "spend",
  paid: "pai",
};

/** An English word without its endings, by Porter's rules: forecasts and forecasting give forecast; growth and
 * grew give grow. Small letters only. */
export function englishStem(word: string): string {
  return kept[word] ?? (/^[a-z]{3,}$/.test(word) ? stemmer(word) : word);
}

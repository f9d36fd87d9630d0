import { formatDate } from "../../../language/dates.ts";
import type { EconomyName } from "../../../language/economies.ts";
import type { Language } from "../../../language/language.ts";
import { economyWords } from "../../economies/namedEconomy.ts";
import { type ReadoutWords, readoutWords } from "../chart/readoutWords.ts";
import { type FeatureWords, featureWords } from "../featureWords.ts";
import { type FormWords, formWords } from "../form/formWords.ts";
import { type ChanceWords, chanceWords } from "../panels/uncertainty/chanceWords.ts";
import type { CalculatorData } from "../state/calculatorData.ts";
import { type CalculatorWords, calculatorWords } from "./calculatorWords.ts";

/** The words that go into the page beside the data: sentences, economies and starting points, in its language. */
export interface PageWords {
  readonly language: Language;
  readonly sentences: CalculatorWords;
  readonly form: FormWords;
  readonly features: FeatureWords;
  readonly chance: ChanceWords;
  readonly readout: ReadoutWords;
  readonly economies: Readonly<Record<string, EconomyName>>;
  readonly starts: Readonly<Record<string, string>>;
  readonly projected: string;
}

/** The page's words in one language. */
export function pageWords({ starts, economies }: CalculatorData, language: Language): PageWords {
  return {
    language,
    sentences: calculatorWords[language],
    form: formWords[language],
    features: featureWords[language],
    chance: chanceWords[language],
    readout: readoutWords[language],
    economies: economyWords(economies, language),
    starts: Object.fromEntries(starts.map(({ id }) => [id, startName(id, language)])),
    projected: language === "ko" ? "여기부터 전망" : "projection starts",
  };
}

/** A starting point in words: "IMF, October 2025", "2020년 원문". */
export function startName(id: string, language: Language): string {
  const year = id.slice(-4);
  if (id.startsWith("imf-")) {
    const date = formatDate(id.slice(4), language);
    return language === "ko" ? `IMF ${date}판` : `IMF, ${date}`;
  }
  if (id.startsWith("wb-")) {
    const date = formatDate(id.slice(3), language);
    return language === "ko" ? `세계은행 ${date}판` : `World Bank, ${date}`;
  }
  if (id.startsWith("world-bank-")) return language === "ko" ? `세계은행 ${year}년` : `World Bank, ${year}`;
  if (id.startsWith("retail-")) return language === "ko" ? `소매판매 ${year}년` : `Retail sales, ${year}`;
  return language === "ko" ? "2020년 원문" : "2020 article";
}

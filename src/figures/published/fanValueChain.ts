import { fanValueSteps, formatStep, stepNames } from "../../charts/fanValueSteps.ts";
import type { Language } from "../../language/language.ts";
import { figure } from "../figure.ts";
import { fanValueChain } from "../queries/fanValueChain.ts";

const chainNames: Readonly<Record<string, Record<Language, string>>> = {
  chosen: { en: "from the fans chosen", ko: "고른 팬 수" },
  million: { en: "from a million fans", ko: "팬 100만 명" },
  printed: { en: "as printed", ko: "적힌 값" },
};
const fansOption = (value: number, en: string, ko: string) => ({ value, label: { en, ko } });

export default figure({
  id: "fan-value-chain",
  essay: "social-media-kpis",
  query: fanValueChain,
  chart: fanValueSteps,
  kind: "computation",
  text(rows, language) {
    const value = (chain: string, step: string) =>
      rows.find((row) => row.chain === chain && row.step === step)?.value ?? 0;
    const written = (chain: string, step: string) => formatStep(step, value(chain, step), language);
    // How many fans the printed month takes at the price and view rate chosen.
    const needed = (value("printed", "month") / value("chosen", "month")) * value("chosen", "fans");
    const enough = formatStep("fans", Math.round(needed), language);
    const line = (chain: string) =>
      rows
        .filter((row) => row.chain === chain)
        .map((row) => `${stepNames[row.step]?.[language]} ${written(chain, row.step)}`)
        .join(", ");
    return language === "ko"
      ? {
          title: `팬 ${written("chosen", "fans")}의 한 달 가치는 ${written("chosen", "month")}다. 적힌 ${written("printed", "month")}에는 팬 ${enough}이 있어야 한다`,
          measure:
            "광고 단가로 환산한 팬 가치를 단계별로 계산한 값. 로그 눈금이라 같은 거리는 같은 배수다. 금액은 달러.",
          alternative: `다섯 단계 사다리. 고른 팬 수에서: ${line("chosen")}. 팬 100만 명에서: ${line("million")}. 글에 적힌 값: ${line("printed")}. 두 사다리는 마지막 단계에서 만난다.`,
          note: "노출의 값을 매길 뿐 판매를 뜻하지 않는다. 모든 팬이 모든 글을 본다고 치면 가장 높게 잡은 값이다.",
        }
      : {
          title: `${written("chosen", "fans")} fans are worth ${written("chosen", "month")} a month; the printed ${written("printed", "month")} takes ${enough}`,
          measure:
            "Fan value as an advertising equivalent, step by step, on a log axis: equal distances are equal multiples. Money in US dollars.",
          alternative: `A ladder of five steps. From the fans chosen: ${line("chosen")}. From a million fans: ${line("million")}. As printed: ${line("printed")}. The two ladders meet in the last step.`,
          note: "It prices exposure, not sales. With every fan seeing every post it is an upper bound.",
        };
  },
  table: {
    chain: {
      heading: { en: "Sum", ko: "계산" },
      format: (value: string, language) => chainNames[value]?.[language] ?? value,
    },
    step: {
      heading: { en: "Step", ko: "단계" },
      format: (value: string, language) => stepNames[value]?.[language] ?? value,
    },
    value: {
      heading: { en: "Value", ko: "값" },
      format: (value: number, language) => new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(value),
    },
  },
  controls: [
    {
      parameter: "fans",
      label: { en: "Fans", ko: "팬 수" },
      kind: "select",
      options: [
        fansOption(1000, "1,000", "1,000명"),
        fansOption(10_000, "10,000", "1만 명"),
        fansOption(100_000, "100,000", "10만 명"),
      ],
      initial: 10_000,
    },
    {
      parameter: "view_rate",
      label: { en: "Fans who see a post, %", ko: "글을 보는 팬, %" },
      kind: "range",
      minimum: 5,
      maximum: 100,
      step: 1,
      initial: 100,
    },
    {
      parameter: "cpm",
      label: { en: "Dollars per thousand impressions", ko: "노출 1,000회의 값, 달러" },
      kind: "range",
      minimum: 1,
      maximum: 20,
      step: 0.5,
      initial: 5,
    },
  ],
});

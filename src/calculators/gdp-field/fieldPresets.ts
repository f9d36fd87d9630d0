import type { Bilingual } from "../../language/language.ts";
import { fieldDefaults, most } from "./state/fieldAssumptions.ts";
import type { PublishedProjection } from "./state/fieldData.ts";

/** A named field: its query string, and what it is called. */
export interface FieldPreset {
  readonly query: string;
  readonly name: Bilingual;
}

/** The field of a published projection: its economies and its year, its ranks as hollow squares. */
export function publishedPreset({ id, measure, years }: PublishedProjection, year: number): string {
  const codes = (years[String(year)] ?? []).map(([code]) => code).slice(0, most);
  const base = measure.startsWith("ppp") ? "&base=ppp" : "";
  return `e=${codes.join(",")}&start=${fieldDefaults.start}&growth=${fieldDefaults.growth}&to=${year}${base}&marks=${id}`;
}

/** Fields to start from; the first is the one of the bare address. */
export const fieldPresets: readonly FieldPreset[] = [
  { query: "", name: { en: "20 largest", ko: "상위 20개국" } },
  {
    query: "e=top20&start=wb-2026-07&growth=converge&to=2100",
    name: { en: "Convergence to 2100", ko: "소득 격차가 줄 때(수렴), 2100년까지" },
  },
  { query: "e=top20&start=imf-2026-04&growth=imf&to=2050", name: { en: "IMF projections", ko: "IMF 전망" } },
  { query: "e=g20&start=wb-2026-07&growth=decade&to=2050", name: { en: "G20", ko: "G20" } },
  { query: "e=eu27&start=wb-2026-07&growth=decade&to=2050", name: { en: "European Union", ko: "유럽연합" } },
  { query: "e=asean&start=wb-2026-07&growth=converge&to=2075", name: { en: "ASEAN", ko: "아세안" } },
  {
    query: "e=CHN,USA,IND&start=wb-2026-07&growth=decade&to=2075",
    name: { en: "China, US, India", ko: "중국, 미국, 인도" },
  },
];

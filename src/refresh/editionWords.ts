import type { Bilingual } from "../language/language.ts";

const english = "January February March April May June July August September October November December".split(" ");

/** What an edition of a month is called: "July 2026" and "2026년 7월판". */
export function editionWords(version: string): Bilingual {
  return { en: monthWords(version).en, ko: `${monthWords(version).ko}판` };
}

/** A month or a year in words: "July 2026" and "2026년 7월". */
export function monthWords(version: string): Bilingual {
  const [year = "", month] = version.split("-");
  if (!month) return { en: year, ko: `${year}년` };
  return { en: `${english[Number(month) - 1]} ${year}`, ko: `${year}년 ${Number(month)}월` };
}

/** A text about one edition as it reads of another: "World Economic Outlook, April 2026" becomes that of October. */
export function ofEdition(text: string, from: string, to: string): string {
  const [was, is] = [monthWords(from), monthWords(to)];
  const [wasPath, isPath] = [was, is].map(({ en }) => en.split(" ").reverse().join("/"));
  const swaps = [
    [was.en, is.en],
    [was.ko, is.ko],
    [wasPath, isPath],
  ] as [string, string][];
  return swaps.reduce((changed, [old, now]) => changed.replaceAll(old, now), text);
}

import { formatDate } from "../language/dates.ts";
import type { Bilingual } from "../language/language.ts";

/** A day, a month or a year in words: "30 July 2026" and "2026년 7월 30일". */
export function dateWords(version: string): Bilingual {
  return { en: formatDate(version, "en"), ko: formatDate(version, "ko") };
}

/** What an edition of a month is called: "July 2026" and "2026년 7월판". */
export function editionWords(version: string): Bilingual {
  const { en, ko } = dateWords(version);
  return { en, ko: `${ko}판` };
}

/** A text about one edition as it reads of another: "World Economic Outlook, April 2026" becomes that of October. */
export function ofEdition(text: string, from: string, to: string): string {
  const [was, is] = [dateWords(from), dateWords(to)];
  const inPath = ({ en }: Bilingual) => en.split(" ").reverse().join("/");
  return text.replaceAll(was.en, is.en).replaceAll(was.ko, is.ko).replaceAll(inPath(was), inPath(is));
}

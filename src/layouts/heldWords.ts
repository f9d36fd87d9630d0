import type { HeldBack } from "../content/heldBack.ts";
import { formatDate } from "../language/dates.ts";
import type { Language } from "../language/language.ts";

/** What marks a page that is not published yet. */
export function heldWords(held: HeldBack, language: Language): string {
  if (held.kind === "draft") return { en: "Draft", ko: "초고" }[language];
  const day = formatDate(held.day, language);
  return { en: `To be published on ${day}`, ko: `${day} 공개 예정` }[language];
}

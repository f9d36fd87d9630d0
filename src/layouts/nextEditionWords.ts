import type { EditionState } from "../datasets/editionState.ts";
import { formatDate } from "../language/dates.ts";
import type { Language } from "../language/language.ts";

/**
 * When a dataset's next edition is expected, in words that stay true however late they are read: a month, and with an
 * edition that is overdue the day, as 2026-11-30, on which it was not here.
 */
export function nextEditionText({ overdue, next }: EditionState, day: string, language: Language): string {
  const [due, then, today] = [overdue, next, day].map((iso) => iso && formatDate(iso, language));
  if (language === "ko") {
    if (due) return `${due}에 나올 예정이었으나 ${today} 현재 이 사이트에 없음`;
    return then ? `${then} 예정` : "예정 없음";
  }
  if (due) return `due in ${due}, not yet on this site on ${today}`;
  return then ? `expected in ${then}` : "none expected";
}

/** How old a dataset's edition was on a day. */
export function editionAgeText({ age }: EditionState, day: string, language: Language): string {
  const today = formatDate(day, language);
  const years = Math.floor(age / 12);
  if (language === "ko") {
    const long = years >= 2 ? `${years}년` : age > 0 ? `${age}개월` : "한 달 미만";
    return `${long}(${today} 기준)`;
  }
  const months = age > 0 ? `${age} month${age === 1 ? "" : "s"}` : "less than a month";
  return `${years >= 2 ? `${years} years` : months} on ${today}`;
}

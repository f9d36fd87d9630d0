import type { Language } from "./language.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** An ISO date or a part of one in words: "21 November 2026", "2026년 11월 21일"; "2020-03" has no day. */
export function formatDate(iso: string, language: Language): string {
  const [year, month, day] = iso.split("-");
  if (!month) return language === "ko" ? `${year}년` : String(year);
  if (language === "ko") return `${year}년 ${Number(month)}월${day ? ` ${Number(day)}일` : ""}`;
  return `${day ? `${Number(day)} ` : ""}${months[Number(month) - 1]} ${year}`;
}

/** A text with its English months in Korean: "June 2020" is "2020년 6월". */
export function monthsInKorean(text: string): string {
  return text.replaceAll(new RegExp(`(${months.join("|")}) (\\d{4})`, "g"), (_, month: string, year: string) => {
    return `${year}년 ${months.indexOf(month) + 1}월`;
  });
}

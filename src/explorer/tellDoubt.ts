import type { ColumnDoubt } from "../database/wasm/columnDoubt.ts";
import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";

/** The doubt about a column as a sentence. */
export function tellDoubt(doubt: ColumnDoubt, language: Language): string {
  return language === "ko" ? korean(doubt) : english(doubt);
}

/** Both readings of such a date, as year-month-day; a two-digit year stays as it is. */
function readings(value: string): string[] {
  const [a = "", b = "", year = ""] = value.split(/[/.-]/).map((part) => part.padStart(2, "0"));
  return [
    ...(Number(b) <= 12 ? [`${year}-${b}-${a}`] : []),
    ...(Number(a) <= 12 && a !== b ? [`${year}-${a}-${b}`] : []),
  ];
}

function english(doubt: ColumnDoubt): string {
  switch (doubt.kind) {
    case "zone":
      return `“${doubt.value}” has a time zone: kept as text.`;
    case "day-month":
      return `Day or month first is not certain: “${doubt.value}” may be ${readings(doubt.value).join(" or ")} (year, month, day). Kept as text.`;
    case "long":
      return `“${doubt.value}” has more digits than a number holds: kept as text.`;
    case "mixed": {
      const [count, row] = [formatNumber(doubt.count, 0, "en"), formatNumber(doubt.row, 0, "en")];
      const what =
        doubt.count === 1 ? `1 value is not a ${doubt.looksLike}` : `${count} values are not ${doubt.looksLike}s`;
      return `${what}, the first “${doubt.value}” in row ${row}: kept as text.`;
    }
  }
}

function korean(doubt: ColumnDoubt): string {
  switch (doubt.kind) {
    case "zone":
      return `“${doubt.value}” 값에 시간대가 있어 텍스트로 두었다.`;
    case "day-month":
      return `일과 월의 순서가 분명하지 않다. “${doubt.value}” 값은 ${readings(doubt.value).join(" 또는 ")}(연-월-일)일 수 있어 텍스트로 두었다.`;
    case "long":
      return `“${doubt.value}” 값은 자릿수가 너무 많아 숫자로 담을 수 없으므로 텍스트로 두었다.`;
    case "mixed": {
      const [count, row] = [formatNumber(doubt.count, 0, "ko"), formatNumber(doubt.row, 0, "ko")];
      const what = doubt.looksLike === "number" ? "숫자" : "날짜";
      return `${what}가 아닌 값이 ${count}개 있어 텍스트로 두었다. 첫 번째는 ${row}행의 “${doubt.value}” 값이다.`;
    }
  }
}

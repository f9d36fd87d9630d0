import { DomainError } from "../../model/domainError.ts";
import { parseKoreanMagnitude } from "../../model/koreanMagnitude.ts";

/** What the reader typed, read on request: a value that cannot be read is refused under the name of its field. */
export interface Given {
  number(id: string): number;
  list(id: string): number[];
  lines(id: string): string[];
  text(id: string): string;
}

function unreadable(argument: string, value: string, expected: string): DomainError {
  return new DomainError({ code: "unreadable", argument, value, expected });
}

/** A number as people type it: grouped digits, a true minus sign, a percent sign, or 만, 억 and 조. */
export function toNumber(argument: string, typed: string): number {
  const text = typed.trim().replace(/^[−–]/, "-").replace(/\s*%$/, "");
  if (/^-?[\d,\s]*\.?\d+(?:e[+-]?\d{1,3})?$/i.test(text)) return Number(text.replace(/[,\s]/g, ""));
  if (!/[만억조]/.test(text)) throw unreadable(argument, typed.trim(), "a number");
  try {
    return parseKoreanMagnitude(text);
  } catch {
    throw unreadable(argument, typed.trim(), "a number");
  }
}

/** Where a semicolon separates the numbers of a list, commas may group their digits. */
function separator(list: string): RegExp {
  return list.includes(";") ? /[;\n]/ : /[,\s]+/;
}

/** Reads fields by name from the texts of a form or an address. */
export function toGiven(texts: Readonly<Record<string, string>>): Given {
  const text = (id: string) => texts[id] ?? "";
  return {
    text: (id) => text(id).trim(),
    number: (id) => toNumber(id, text(id)),
    list: (id) => {
      const parts = text(id)
        .split(separator(text(id)))
        .filter((part) => part.trim() !== "");
      return parts.map((part) => toNumber(id, part));
    },
    lines: (id) =>
      text(id)
        .split(/\s*\n\s*|\s+/)
        .filter(Boolean),
  };
}

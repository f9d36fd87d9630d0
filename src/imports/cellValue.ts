import type { NumberStyle } from "./numberStyle.ts";

/** What a cell of a column of numbers holds. */
export type CellValue =
  | { readonly kind: "empty" }
  /** No value, and the sign that says so. */
  | { readonly kind: "missing"; readonly mark: string }
  /** `text` is plain, as 1234.5; `flag` what stood after it, `isPercent` that a percent sign did. */
  | { readonly kind: "number"; readonly text: string; readonly flag?: string; readonly isPercent?: true }
  | { readonly kind: "text"; readonly text: string };

/** What offices write where there is no value, alone or with a reason after it (": c"). */
const missing =
  /^(?:\([a-z]{1,3}\)|(?::|\.{1,3}|…)(?:\s*\(?[a-z]{1,2}\)?)?|-{1,3}|[–—―]|x|c|\*{1,3}|n\.?\/?a\.?|#n\/a|nan|null|none|없음|자료\s?없음|해당\s?없음|미상)$/i;
const superscripts = "¹²³⁰⁴⁵⁶⁷⁸⁹ᵖᵉʳ";
const number = new RegExp(
  `^([-+]?(?:\\d[\\d.,\\s'’\\u00a0\\u202f]*\\d|\\d|[.,]\\d+))\\s*(%)?\\s*(\\(?[a-z]{1,2}\\)?|\\(?\\d\\)|[*†‡#]+|[${superscripts}]+)?$`,
  "i",
);

/** The digits of a cell as they were written, with what stood behind them; undefined where it is no number. */
export function writtenNumber(text: string): { digits: string; flag?: string; isPercent?: true } | undefined {
  const plain = text
    .trim()
    .replace(/[\uff10-\uff19\uff0c\uff0e\uff05]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    // A triangle is a minus in the tables of Korean and Japanese offices.
    .replace(/^[△▲−–]\s*(?=[\d.,])/, "-");
  const [, digits, percent, mark] = number.exec(plain) ?? [];
  // A code keeps its zeros: 0112 is no number, nor is the day 31.12.2021.
  if (!digits || /^[-+]?0\d|^\d{1,2}\.\d{1,2}\.\d{4}$/.test(digits)) return undefined;
  return {
    digits,
    ...(mark && { flag: mark.replace(/[()]/g, "") || mark }),
    ...(percent && { isPercent: true as const }),
  };
}

/** Whether a text is what offices write for no value. */
export function isMissing(text: string): boolean {
  return missing.test(text.trim());
}

/** Reads a cell as one of a column of numbers. */
export function cellValue(text: string | null, { point }: NumberStyle): CellValue {
  if (text === null || text.trim() === "") return { kind: "empty" };
  if (isMissing(text)) return { kind: "missing", mark: text.trim() };
  const scientific = /^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/i.test(text.trim()) ? String(Number(text)) : undefined;
  if (scientific && /^-?\d+(?:\.\d+)?$/.test(scientific)) return { kind: "number", text: scientific };
  const written = writtenNumber(text);
  if (!written) return { kind: "text", text };
  const group = point === "." ? /[,\s'’\u00a0\u202f]/g : /[.\s'’\u00a0\u202f]/g;
  const plain = written.digits
    .replace(group, "")
    .replace(",", ".")
    .replace(/^\+/, "")
    .replace(/^(-?)\./, "$10.");
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return { kind: "text", text };
  const { flag, isPercent } = written;
  return { kind: "number", text: plain, ...(flag && { flag }), ...(isPercent && { isPercent }) };
}

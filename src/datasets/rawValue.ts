import type { Language } from "../language/language.ts";
import { formatNumber } from "../language/numbers.ts";

/** A piece of a value as a table shows it: words, or an address with the host that stands for it. */
type RawPart = { readonly text: string; readonly href?: string };

/** Up to so many characters a value stands on one line, and from so many on it needs room to be read. */
const [shortest, longest] = [12, 32];

const address = /(https?:\/\/[^\s;,<>()]+)/;

/** A number with its digits in groups from five digits on, so that years stay years; its decimals as they are. */
function numberText(value: number, language: Language): string {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return Math.abs(value) < 10_000 || !Number.isFinite(value) ? String(value) : formatNumber(value, decimals, language);
}

/** A value of a dataset as a table shows it: nothing added and nothing left out, addresses by their host. */
export function rawValue(
  value: unknown,
  language: Language,
): { readonly parts: readonly RawPart[]; readonly size: "short" | "middle" | "long"; readonly isNumber: boolean } {
  const isNumber = typeof value === "number";
  const text = value === null || value === undefined ? "–" : isNumber ? numberText(value, language) : String(value);
  const parts = text
    .split(address)
    .filter((part) => part !== "")
    .map((part) =>
      address.test(part) && URL.canParse(part) ? { text: new URL(part).hostname, href: part } : { text: part },
    );
  const { length } = parts.map((part) => part.text).join("");
  const size = length <= shortest ? "short" : length > longest && /\s/.test(text) ? "long" : "middle";
  return { parts, size, isNumber };
}

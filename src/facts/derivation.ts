import { displayValue } from "../language/displayValue.ts";
import type { Language } from "../language/language.ts";
import { type UnitName, units } from "../language/units.ts";
import { writeExpression } from "./expression.ts";
import type { Input, Proof } from "./proof.ts";

/** An input as the arithmetic shows it: printed values as printed, computed ones to four decimals at most. */
function inputText({ value, unit, printed }: Input): string {
  if (unit === "year") return String(value);
  const decimals = String(value).split(".")[1]?.length ?? 0;
  const digits = printed ? decimals : Math.min(4, decimals);
  const grouped = new Intl.NumberFormat("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return grouped.format(value).replace("-", "−");
}

const scaleNames: Record<number, string> = { 3: "10³", 6: "10⁶", 9: "10⁹", 12: "10¹²" };

/** The arithmetic with its inputs filled in: "14,200 × (1 + 1 ÷ 100) ÷ … × 100 = 75.99648311621024". */
export function derivation(proof: Proof, language: Language): string | undefined {
  if (!proof.expression || !proof.unit) return undefined;
  const inputs = new Map(proof.inputs?.map((input) => [input.id, input]));
  const mixed = mixesScales([...inputs.values(), proof]);
  const write = (id: string) => {
    const input = inputs.get(id) as Input;
    const { exponent } = units[input.unit];
    return `${inputText(input)}${mixed && exponent ? ` × ${scaleNames[exponent]}` : ""}`;
  };
  return `${writeExpression(proof.expression, write)} = ${resultText(proof, language)}`;
}

/** True when things of one kind are counted in different powers of ten, which the arithmetic must then show. */
function mixesScales(parts: readonly { readonly unit?: UnitName }[]): boolean {
  const scales = new Map<string, number>();
  return parts.some(({ unit }) => {
    if (!unit) return false;
    const { kind, exponent } = units[unit];
    const known = scales.get(kind);
    scales.set(kind, exponent);
    return known !== undefined && known !== exponent;
  });
}

/** The recomputed value in full, as exact as the arithmetic gives it; years and texts as they are. */
function resultText(proof: Proof, language: Language): string {
  const { computed, unit } = proof;
  if (typeof computed !== "number" || !unit) return String(computed);
  if (unit === "year") return String(computed);
  if (units[unit].exponent !== 0) return displayValue(computed, { unit, digits: proof.digits ?? 0 }, language);
  return new Intl.NumberFormat("en-US", { maximumSignificantDigits: 9 }).format(computed).replace("-", "−");
}

import type { Language } from "../language/language.ts";
import { displayValue } from "./display.ts";
import { writeExpression } from "./expression.ts";
import type { Proof } from "./proof.ts";
import { units } from "./units.ts";

/** A proof's value without its unit word, with all the decimals it was given. */
function inputText(proof: Proof | undefined): string {
  if (!proof?.unit || proof.value === undefined) return "?";
  if (typeof proof.value === "string" || proof.unit === "year") return String(proof.value);
  const decimals = proof.published
    ? (String(proof.value).split(".")[1]?.length ?? 0)
    : Math.min(4, String(proof.value).split(".")[1]?.length ?? 0);
  const text = new Intl.NumberFormat("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(proof.value);
  return text.replace("-", "−");
}

const scaleNames: Record<number, string> = { 3: "10³", 6: "10⁶", 9: "10⁹", 12: "10¹²" };

/** The arithmetic with its inputs filled in: "14,200 × (1 + 1 ÷ 100) ÷ … × 100 = 75.99648311621024". */
export function derivation(proof: Proof, language: Language): string | undefined {
  if (!proof.expression || !proof.unit) return undefined;
  const inputs = new Map(proof.inputs?.map((input) => [input.id, input]));
  const scales = new Set(
    [...inputs.values(), proof].map(({ unit }) =>
      unit && Object.keys(units[unit].money).length > 0 ? units[unit].exponent : 0,
    ),
  );
  const mixed = [...inputs.values(), proof].some(({ unit }) => unit && units[unit].exponent !== 0) && scales.size > 1;
  const write = (id: string) => {
    const input = inputs.get(id);
    const exponent = input?.unit ? units[input.unit].exponent : 0;
    return `${inputText(input)}${mixed && exponent ? ` ${scaleNames[exponent]}` : ""}`;
  };
  return `${writeExpression(proof.expression, write)} = ${resultText(proof, language)}`;
}

/** The recomputed value in full, as exact as the arithmetic gives it; years and texts as they are. */
function resultText(proof: Proof, language: Language): string {
  const { computed, unit } = proof;
  if (typeof computed !== "number" || !unit) return String(computed);
  if (unit === "year") return String(computed);
  if (units[unit].exponent !== 0) return displayValue(computed, { unit, digits: proof.digits ?? 0 }, language);
  return new Intl.NumberFormat("en-US", { maximumSignificantDigits: 9 }).format(computed).replace("-", "−");
}

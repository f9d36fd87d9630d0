import {
  ceiling,
  divided,
  minus,
  multiplied,
  plus,
  type Rational,
  toNumber,
  toRational,
} from "../language/rational.ts";
import type { Expression } from "./expression.ts";

const exact = { "+": plus, "-": minus, "*": multiplied, "/": divided };

/**
 * The value of an expression, exact but for `ln` and `exp`, which are worked out in doubles. `factValue` gives each
 * fact in its base unit. Division by zero and the logarithm of nothing are RangeErrors.
 */
export function evaluateExpression(expression: Expression, factValue: (id: string) => Rational): Rational {
  const value = (part: Expression): Rational => evaluateExpression(part, factValue);
  switch (expression.type) {
    case "number":
      return toRational(expression.text);
    case "fact":
      return factValue(expression.id);
    case "negative":
      return minus(toRational(0), value(expression.of));
    case "operation":
      return exact[expression.operator](value(expression.left), value(expression.right));
    default: {
      const of = value(expression.of);
      if (expression.name === "ceil") return ceiling(of);
      if (expression.name === "abs") return of.numerator < 0n ? minus(toRational(0), of) : of;
      if (expression.name === "exp") return toRational(Math.exp(toNumber(of)));
      if (of.numerator <= 0n) throw new RangeError(`ln(${toNumber(of)}): the logarithm needs a number above 0`);
      return toRational(Math.log(toNumber(of)));
    }
  }
}

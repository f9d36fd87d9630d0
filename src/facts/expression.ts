/** An expression over facts: numbers, `{fact-id}`, + − * / and the functions ln, exp, abs, ceil. */
export type Expression =
  | { readonly type: "number"; readonly text: string }
  | { readonly type: "fact"; readonly id: string }
  | { readonly type: "negative"; readonly of: Expression }
  | { readonly type: "call"; readonly name: FunctionName; readonly of: Expression }
  | { readonly type: "operation"; readonly operator: Operator; readonly left: Expression; readonly right: Expression };

export type Operator = "+" | "-" | "*" | "/";
export const functionNames = ["ln", "exp", "abs", "ceil"] as const;
export type FunctionName = (typeof functionNames)[number];

const token = /\s*(?:(\d+(?:\.\d+)?)|\{([a-z0-9][a-z0-9-]*)\}|([a-z]+)(?=\()|([-+*/()]))/y;

/** Parses an expression; throws a SyntaxError that says at which character it stopped and what could stand there. */
export function parseExpression(text: string): Expression {
  const tokens: { text: string; kind: "number" | "fact" | "function" | "sign"; at: number }[] = [];
  token.lastIndex = 0;
  while (/\S/.test(text.slice(token.lastIndex))) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new SyntaxError(`cannot read "${text.slice(at).trim().slice(0, 20)}" at character ${at + 1}`);
    const [, number, fact, name, sign] = match;
    const kind = number ? "number" : fact ? "fact" : name ? "function" : "sign";
    tokens.push({ text: (number ?? fact ?? name ?? sign) as string, kind, at });
  }
  let next = 0;
  const peek = (sign: string) => tokens[next]?.kind === "sign" && tokens[next]?.text === sign;
  const expect = (sign: string) => {
    if (!peek(sign)) throw new SyntaxError(`expected "${sign}" at character ${(tokens[next]?.at ?? text.length) + 1}`);
    next++;
  };
  function sum(): Expression {
    let left = product();
    while (peek("+") || peek("-"))
      left = { type: "operation", operator: tokens[next++]?.text as Operator, left, right: product() };
    return left;
  }
  function product(): Expression {
    let left = factor();
    while (peek("*") || peek("/"))
      left = { type: "operation", operator: tokens[next++]?.text as Operator, left, right: factor() };
    return left;
  }
  function factor(): Expression {
    const current = tokens[next++];
    if (!current) throw new SyntaxError("the expression ends too early");
    if (current.kind === "number") return { type: "number", text: current.text };
    if (current.kind === "fact") return { type: "fact", id: current.text };
    if (current.kind === "function") {
      const name = functionNames.find((known) => known === current.text);
      if (!name) throw new SyntaxError(`no function "${current.text}"; there are ${functionNames.join(", ")}`);
      expect("(");
      const of = sum();
      expect(")");
      return { type: "call", name, of };
    }
    if (current.text === "-") return { type: "negative", of: factor() };
    if (current.text !== "(") throw new SyntaxError(`unexpected "${current.text}" at character ${current.at + 1}`);
    const inner = sum();
    expect(")");
    return inner;
  }
  const whole = sum();
  const rest = tokens[next];
  if (rest) throw new SyntaxError(`unexpected "${rest.text}" at character ${rest.at + 1}`);
  return whole;
}

/** The facts an expression names, each once. */
export function factsIn(expression: Expression): string[] {
  switch (expression.type) {
    case "number":
      return [];
    case "fact":
      return [expression.id];
    case "operation":
      return [...new Set([...factsIn(expression.left), ...factsIn(expression.right)])];
    default:
      return factsIn(expression.of);
  }
}

const precedence: Record<Operator, number> = { "+": 1, "-": 1, "*": 2, "/": 2 };
const signs: Record<Operator, string> = { "+": "+", "-": "−", "*": "×", "/": "÷" };

/** The arithmetic written out with `write` in place of each fact: "14,200 × (1 + 1 ÷ 100)". */
export function writeExpression(
  expression: Expression,
  write: (id: string) => string,
  above = 0,
  right = false,
): string {
  switch (expression.type) {
    case "number":
      return expression.text;
    case "fact": {
      const text = write(expression.id);
      return text.startsWith("−") && above > 0 ? `(${text})` : text;
    }
    case "negative":
      return `−${writeExpression(expression.of, write, 3)}`;
    case "call":
      return `${expression.name}(${writeExpression(expression.of, write)})`;
    default: {
      const own = precedence[expression.operator];
      const text = `${writeExpression(expression.left, write, own)} ${signs[expression.operator]} ${writeExpression(expression.right, write, own, true)}`;
      const apart = own < above || (right && own === above);
      return apart ? `(${text})` : text;
    }
  }
}

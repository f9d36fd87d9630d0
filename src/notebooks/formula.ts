import katex from "katex";

/** A formula of a Markdown cell: ${tex`…`} in the line, ${tex.block`…`} on a line of its own. */
export interface Formula {
  /** TeX as it stands between the backticks. */
  readonly tex: string;
  readonly isBlock: boolean;
}

/** The formula that an expression is, if it is nothing else: TeX without values of cells in it. */
export function formulaIn(expression: string): Formula | undefined {
  const [, block, tex] = /^\s*tex(\.block)?`((?:(?!\$\{)[^`])*)`\s*$/.exec(expression) ?? [];
  return tex === undefined ? undefined : { tex, isBlock: block !== undefined };
}

/** A formula as MathML, which browsers set and read aloud by themselves; throws what is wrong in the TeX. */
export function mathml({ tex, isBlock }: Formula): string {
  const html = katex.renderToString(tex, { output: "mathml", displayMode: isBlock, strict: "error", trust: false });
  const [math = ""] = /<math[\s\S]*<\/math>/.exec(html) ?? [];
  return math.replace(/<semantics>([\s\S]*)<annotation[\s\S]*<\/semantics>/, "$1");
}

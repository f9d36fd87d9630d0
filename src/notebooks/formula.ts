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

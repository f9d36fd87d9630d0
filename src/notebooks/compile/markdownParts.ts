import { parseTemplate } from "@observablehq/notebook-kit";

/** The text of a Markdown cell between its expressions, and the expressions: there is one text more. */
export interface MarkdownParts {
  readonly texts: readonly string[];
  readonly expressions: readonly string[];
}

/** Splits Markdown at its ${…}; "\${" is a literal one. */
export function markdownParts(value: string): MarkdownParts {
  const template = parseTemplate(value);
  return {
    texts: template.quasis.map(({ start, end }) =>
      value.slice(start, end).replace(/(\$\\*)\\({)|\\(\${)/g, (_, a = "", b = "", c = "") => a + b + c),
    ),
    expressions: template.expressions.map(({ start, end }) => value.slice(start, end)),
  };
}

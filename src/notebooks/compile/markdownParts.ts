import { parseTemplate } from "@observablehq/notebook-kit";

/** The text of a Markdown cell between its expressions, and the expressions: there is one text more. */
export interface MarkdownParts {
  readonly texts: readonly string[];
  readonly expressions: readonly string[];
}

/** A stretch of a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the expressions of a text's ${…} stand, without the signs around them. */
export function expressionPlaces(value: string): Place[] {
  return parseTemplate(value).expressions.map(({ start, end }) => ({ start, end }));
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

import { type AttributeKind, proofAttributes } from "../facts/attributes.ts";

/** Attributes of any HTML element: what it is called, its language, and its direction. */
const common = { id: "text", lang: "text", dir: "text", title: "text", "aria-label": "text" } as const;

/**
 * The components that an essay may hold, as the README and the guides beside the code document them, each with the
 * attributes it takes. An essay is data; what is not here is told.
 */
export const components: Readonly<Record<string, Readonly<Record<string, AttributeKind>>>> = {
  ...proofAttributes,
  Figure: { id: "text" },
  Calculator: { address: "text", name: "text", query: "text", ids: "text" },
  Findings: {},
  Note: {},
  Term: { id: "text" },
};

/** The HTML elements for what Markdown has no sign for. */
export const elements: Readonly<Record<string, Readonly<Record<string, AttributeKind>>>> = {
  ...Object.fromEntries(
    (
      "abbr b bdi bdo br cite dd details dfn dl dt em figcaption figure hr i kbd mark p q rp rt ruby s samp small " +
      "span strong sub summary sup u var wbr"
    )
      .split(" ")
      .map((name) => [name, common]),
  ),
  a: { ...common, href: "text" },
  blockquote: { ...common, cite: "text" },
  del: { ...common, datetime: "text" },
  img: { ...common, src: "text", alt: "text", width: "text", height: "text" },
  ins: { ...common, datetime: "text" },
  time: { ...common, datetime: "text" },
};

import type { Content } from "../../content/content.ts";
import { notebookInputs } from "../../notebooks/compile/notebookInputs.ts";
import type { Rule } from "../rule.ts";

/** Notebooks: their format, their names, their prose, and what happens when they are run. */
export const notebooks: Rule = {
  name: "notebooks",
  isSlow: true,
  check: ({ content, keep }) =>
    keep(
      "notebooks",
      () => [...notebookInputs(content), essayNames(content)],
      async () => (await (await import("../../notebooks/compile/readNotebooks.ts")).readNotebooks(content)).faults,
    ),
};

/** The essays there are, which notebooks name; what stands in them is no matter. */
const essayNames = (content: Content) => ({
  path: "src/essays",
  version: content
    .essays()
    .map(({ slug }) => slug)
    .join(" "),
});

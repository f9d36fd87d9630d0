import type { Content } from "../../content/content.ts";
import { notebookInputs } from "../../notebooks/compile/notebookInputs.ts";
import { restsOnBroken } from "../restsOnBroken.ts";
import type { Rule } from "../rule.ts";

/** Notebooks: their format, their names, their prose, and what happens when they are run. */
export const notebooks: Rule = {
  name: "notebooks",
  isSlow: true,
  async check({ content, keep }) {
    const faults = await keep(
      "notebooks",
      () => [...notebookInputs(content), essayNames(content)],
      async () => (await (await import("../../notebooks/compile/readNotebooks.ts")).readNotebooks(content)).faults,
    );
    const rests = restsOnBroken(content);
    // Files are named with hyphens, tables without.
    const isTold = (file: string) =>
      !rests((content.file(file)?.text ?? "").replaceAll("-", "_").replace(/['"]/g, " "));
    const files = new Map([...new Set(faults.map(({ file }) => file))].map((file) => [file, isTold(file)]));
    return faults.filter(({ file }) => files.get(file));
  },
};

/** The essays there are, which notebooks name; what stands in them is no matter. */
const essayNames = (content: Content) => ({
  path: "src/essays",
  version: content
    .essays()
    .map(({ slug }) => slug)
    .join(" "),
});

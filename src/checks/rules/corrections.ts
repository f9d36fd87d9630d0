import { readCorrections } from "../../facts/corrections.ts";
import type { Rule } from "../rule.ts";

/** The corrections logs of the essays. */
export const corrections: Rule = {
  name: "corrections",
  check: async ({ content }) => content.essays().flatMap(({ slug }) => readCorrections(slug, content).diagnostics),
};

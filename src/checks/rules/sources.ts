import { readSources } from "../../facts/origins.ts";
import type { Rule } from "../rule.ts";

/** The texts that print many of the numbers, src/essays/sources.yaml. */
export const sources: Rule = {
  name: "sources",
  check: async ({ content }) => readSources(content).diagnostics,
};

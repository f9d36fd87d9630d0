import { essayTexts } from "../../facts/proofread.ts";
import { unprovedClaims } from "../../facts/unprovedClaims.ts";
import type { Rule } from "../rule.ts";

/** Words that claim more than a number, without a condition behind them: a warning. */
export const claims: Rule = {
  name: "claims",
  check: async ({ content }) => unprovedClaims(essayTexts(content)),
};

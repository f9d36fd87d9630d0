import type { Rule } from "../rule.ts";

/** Korean spelling and particles, with the house's own words in .spelling-ko.txt. */
export const koreanSpelling: Rule = {
  name: "Korean spelling",
  isSlow: true,
  async check({ content }) {
    const { koreanSpellingFaults } = await import("../../spelling/koreanSpellingFaults.ts");
    return koreanSpellingFaults(content);
  },
};

import { expect, test } from "vitest";
import { describedInParts } from "../../src/layouts/describedInParts.ts";

test("describedInParts(description) puts the sentence that says what is held before the rest", () => {
  expect(describedInParts("Users of TikTok, 2018–2020. Announced, not audited. Ranges are kept.")).toEqual({
    holds: "Users of TikTok, 2018–2020.",
    method: "Announced, not audited. Ranges are kept.",
  });
  expect(describedInParts("1달러당 자국 통화의 연평균. 네 나라가 있다.").holds).toBe("1달러당 자국 통화의 연평균.");
});

test("describedInParts(description) ends no sentence at an abbreviation and leaves a single sentence whole", () => {
  expect(describedInParts("Sales in the U.S. Census survey, in current US dollars (NY.GDP.MKTP.CD)")).toEqual({
    holds: "Sales in the U.S. Census survey, in current US dollars (NY.GDP.MKTP.CD)",
    method: "",
  });
});

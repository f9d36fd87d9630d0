import { expect, test } from "vitest";
import { versionText } from "../../src/datasets/versionText.ts";

test.each([
  ["June 2020", "2020년 6월"],
  ["April 2019 to April 2026", "2019년 4월~2026년 4월"],
  ["2020", "2020년"],
  ["2009-12", "2009년 12월"],
  ["downloaded 2026-09-23", "2026년 9월 23일에 내려받음"],
  ["data file of 2024-10-21", "2024년 10월 21일 파일"],
  ["commit 03b77af of 2025-10-17", "커밋 03b77af, 2025년 10월 17일"],
  ["v8, 2024-07-29", "v8, 2024년 7월 29일"],
  ["48.2", "48.2"],
])("the version %j of a source is said in Korean", (version, korean) => {
  expect(versionText(version, "ko")).toBe(korean);
  expect(versionText(version, "en")).toBe(version);
});

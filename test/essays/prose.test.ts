import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { koreanFaults, proseFaults } from "./prose.ts";

const folder = "src/essays";
const texts = (language: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name, `${language}.mdx`))
    .filter((file) => {
      try {
        readFileSync(file);
        return true;
      } catch {
        return false;
      }
    });

describe.each(["en", "ko"])("the essays (%s)", (language) => {
  test.each(texts(language))("%s has readable sentences, speaking headings and links, and no filler", (file) => {
    expect(proseFaults(file, readFileSync(file, "utf8"), language)).toEqual([]);
  });
});

test.each(texts("ko"))("%s is spaced and particled as Korean is", (file) => {
  expect(koreanFaults(file, readFileSync(file, "utf8"))).toEqual([]);
});

test("the checks find what they are for", () => {
  const long = `${"word ".repeat(60)}end.`;
  expect(proseFaults("x", long, "en").join()).toContain("61 words");
  expect(proseFaults("x", "## Introduction\n\nText.", "en").join()).toContain("Introduction");
  expect(proseFaults("x", "See [here](/essays/).", "en").join()).toContain("here");
  expect(proseFaults("x", "Needless to say, it is a game changer.", "en")).toHaveLength(2);
  expect(proseFaults("x", "![](a.png)", "en").join()).toContain("image");
  expect(koreanFaults("x", '비율은 <Fact id="a" />는 크다')).toHaveLength(1);
  expect(koreanFaults("x", "IMF은 말했다. GDP을 보라.")).toHaveLength(2);
  expect(koreanFaults("x", "IMF는 말했다. GDP를 보라. TikTok은 컸다.")).toEqual([]);
  expect(koreanFaults("x", "값이  두 번 띄었다 .")).toHaveLength(2);
});

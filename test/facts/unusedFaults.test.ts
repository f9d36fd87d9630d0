import { expect, test } from "vitest";
import type { Proof } from "../../src/facts/proof.ts";
import type { EssayText } from "../../src/facts/proofread.ts";
import { unusedFaults } from "../../src/facts/unusedFaults.ts";

const text = {
  essay: "a",
  language: "en",
  file: "src/essays/a/en.mdx",
  source: 'It is <Fact id="shown" />.',
} as EssayText;
const printed = (id: string, more: object = {}) =>
  [
    id,
    { id, essay: "a", file: "f.yaml", line: 1, column: 1, published: { value: 1 }, ...more } as unknown as Proof,
  ] as const;
const why = { unused: { en: "A date only.", ko: "시점뿐이다." } };

test("a printed number stands in a text or says why not; one that does both is told", () => {
  const proofs = new Map([
    printed("shown"),
    printed("left"),
    printed("excused", why),
    printed("computed", { published: undefined }),
    printed("elsewhere", { essay: "b" }),
  ]);
  expect(unusedFaults([text], proofs).map(({ message }) => message)).toEqual([
    'fact "left" was printed, and no essay\'s text shows it',
  ]);
  expect(unusedFaults([text], new Map([printed("shown", why)])).map(({ remedy }) => remedy)).toEqual([
    'Take its "unused" out',
  ]);
});

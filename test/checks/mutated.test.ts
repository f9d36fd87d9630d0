import { expect, test } from "vitest";
import { sfc32 } from "../../src/model/randomNumbers.ts";
import { mutate } from "./mutate.ts";
import { tryMutations } from "./mutations.ts";

// npm run test:mutations tries ten thousand.
test("a slip in a table, a descriptor, a figure, a fact, an essay or a notebook is answered, or told in its place", async () => {
  expect(await tryMutations(Number(process.env.SEED ?? 20_261_130), 60)).toEqual([]);
});

test("the same seed makes the same slip, and always another text", () => {
  for (let seed = 1; seed <= 500; seed++) {
    const slip = mutate("town,year\nA,1\n", sfc32(seed));
    expect(slip).not.toBe("town,year\nA,1\n");
    expect(mutate("town,year\nA,1\n", sfc32(seed))).toBe(slip);
  }
});

import type { Answers } from "./pageIndex.ts";
import { kinds } from "./searchPage.ts";
import type { SearchWords } from "./searchWords.ts";

/** How many answers there are, and of which kinds: "12 results: 1 essay, 3 charts, 8 facts". Nothing for no answers. */
export function tellAnswers({ found, isPartial }: Answers, words: SearchWords): string {
  const total = found.length;
  if (total === 0) return "";
  const counts = kinds.flatMap((kind) => {
    const count = found.filter(({ page }) => page.kind === kind).length;
    const noun = words.kinds[kind][count === 1 ? "one" : "many"];
    return count === 0 ? [] : [words.count.replace("#1", String(count)).replace("#2", noun)];
  });
  const all = isPartial ? words.some : total === 1 ? words.one : words.many;
  return `${all.replace("#", String(total))}: ${counts.join(", ")}`;
}

import { expect, test } from "vitest";
import { searchText } from "../../src/commands/searchText.ts";

const words = (html: string) =>
  searchText(html)
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ")
    .trim();

test("a term is parted from its description, and that from the next term", () => {
  const list = "<dl><div><dt>값</dt><dd><b>−12.2</b></dd></div><div><dt>종류</dt><dd>계산값이다.</dd></div></dl>";
  expect(words(list)).toBe("값: −12.2; 종류: 계산값이다.");
});

test("cells of a table do not run together", () => {
  expect(words("<tr><th>열</th><td>뜻</td></tr>")).toBe("열 뜻");
});

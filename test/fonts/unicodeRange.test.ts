import { expect, test } from "vitest";
import { unicodeRange } from "../../src/fonts/unicodeRange.ts";

test.each([
  ["abc", "U+61-63"],
  ["cab a", "U+20, U+61-63"],
  ["가힣", "U+AC00, U+D7A3"],
  ["𝒜", "U+1D49C"],
  ["", ""],
])("unicodeRange(%j) is %j", (text, range) => expect(unicodeRange(text)).toBe(range));

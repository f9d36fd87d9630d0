import { expect, test } from "vitest";
import { invalidBytes } from "../../src/datasets/invalidBytes.ts";

test("invalidBytes finds nothing in text of every length of sequence, with a BOM before it", () => {
  expect(invalidBytes(new TextEncoder().encode("\uFEFFa é 억 𝟙\n"))).toEqual([]);
});

test("invalidBytes counts characters, not bytes, up to the byte", () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode("a\n억é"), 0xe9, 0x0a]);
  expect(invalidBytes(bytes)).toEqual([{ line: 2, column: 3, byte: 0xe9 }]);
});

test.each([
  ["an overlong form", [0xc0, 0xaf]],
  ["a surrogate", [0xed, 0xa0, 0x80]],
  ["a lone continuation byte", [0x80]],
  ["a sequence cut short", [0xec, 0x96]],
  ["a code point past the last", [0xf4, 0x90, 0x80, 0x80]],
])("invalidBytes finds %s, as the platform's decoder does", (_, bytes) => {
  expect(invalidBytes(Uint8Array.from(bytes)).length).toBeGreaterThan(0);
  expect(() => new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes))).toThrow();
});

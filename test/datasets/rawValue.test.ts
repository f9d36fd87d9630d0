import { expect, test } from "vitest";
import { rawValue } from "../../src/datasets/rawValue.ts";

const text = (value: unknown) =>
  rawValue(value, "en")
    .parts.map((part) => part.text)
    .join("");

test("rawValue(value) groups the digits of a number from five digits on, keeps its decimals and leaves years alone", () => {
  expect(text(52_700_000)).toBe("52,700,000");
  expect(text(17_794.78)).toBe("17,794.78");
  expect(text(2019)).toBe("2019");
  expect(text(0.1)).toBe("0.1");
  expect(text(null)).toBe("–");
});

test("rawValue(value) gives each address in a text by its host, and keeps the words around it", () => {
  const source = "https://example.org/a/report.html (HHS); https://www.example.com/b";
  expect(rawValue(source, "en").parts).toEqual([
    { text: "example.org", href: "https://example.org/a/report.html" },
    { text: " (HHS); " },
    { text: "www.example.com", href: "https://www.example.com/b" },
  ]);
});

test("rawValue(value) tells names of one word from texts that want room", () => {
  expect(rawValue("2019-01-01", "en").size).toBe("short");
  expect(rawValue("medicare_primary_care_share_by_telehealth", "en").size).toBe("middle");
  expect(rawValue("published as one third; left blank on purpose", "en").size).toBe("long");
});

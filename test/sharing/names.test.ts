import { expect, test } from "vitest";
import { shownAddress } from "../../src/sharing/shownAddress.ts";
import { viewFileName } from "../../src/sharing/viewFileName.ts";

test("a file is named by its id and by what of the view differs", () => {
  expect(viewFileName("dominos-stores", [], ".csv")).toBe("dominos-stores.csv");
  expect(viewFileName("dominos-stores", ["measure-retail_sales", "dark"], "@2x.png")).toBe(
    "dominos-stores_measure-retail-sales_dark@2x.png",
  );
  expect(viewFileName("x", ["나라-한국", ""], ".svg")).toBe("x_나라-한국.svg");
});

test("no value makes a path, a hidden file or a name that a system refuses", () => {
  const name = viewFileName("x", ["../../etc/passwd", 'a"b<c>|d:e*f?', "y".repeat(300)], ".png");
  expect(name).toMatch(/^x_[\p{L}\p{N}._-]+\.png$/u);
  expect(name).not.toMatch(/[/\\:*?"<>|]/);
  expect(name.length).toBeLessThanOrEqual(104);
});

test("an address is read in letters, without its protocol, and is cut to its page where it is long", () => {
  expect(shownAddress("https://example.org/ko/search/?q=%EA%B0%80")).toBe("example.org/ko/search/?q=가");
  expect(shownAddress(`https://example.org/explorer/?sql=${"x".repeat(300)}`)).toBe("example.org/explorer/");
  expect(shownAddress("https://example.org/?q=%E0%A4%A")).toBe("example.org/?q=%E0%A4%A");
});

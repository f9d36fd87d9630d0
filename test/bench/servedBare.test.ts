import { expect, test } from "vitest";
import { withoutFaces, withoutScripts } from "./servedBare.ts";

test("withoutScripts(html) leaves out what is loaded of scripts and ahead of time, and nothing that is seen", () => {
  const seen = '<link rel="stylesheet" href="/page.css"><svg></svg><script type="application/ld+json">{}</script>';
  const loaded =
    '<link rel="preload" as="font" href="/a.woff2"><link rel="modulepreload" href="/a.js"><script defer src="/a.js"></script>';
  expect(withoutScripts(`${loaded}${seen}<script type="module" src="/b.js"></script>`)).toBe(seen);
});

test("withoutFaces(css) leaves out every face, and no rule beside it", () => {
  expect(withoutFaces("a{color:red}@font-face{font-family:A;src:url(a.woff2)}@font-face {src:url(b)}p{margin:0}")).toBe(
    "a{color:red}p{margin:0}",
  );
});

import { expect, test } from "vitest";
import { withoutFaces, withoutScripts } from "./servedBare.ts";

test("withoutScripts(html) leaves out what is loaded of scripts and ahead of time, and nothing that is seen", () => {
  const seen = '<link rel="stylesheet" href="/page.css"><svg></svg><script type="application/ld+json">{}</script>';
  const loaded =
    '<link rel="preload" as="font" href="/a.woff2"><link rel="modulepreload" href="/a.js"><script defer src="/a.js"></script>';
  expect(withoutScripts(`${loaded}${seen}<script type="module" src="/b.js"></script>`)).toBe(seen);
});

test("withoutFaces(css) leaves out what is loaded of faces, and neither the machine's own nor the rules beside them", () => {
  const kept = "@font-face{font-family:A Fallback;src:local(Arial);size-adjust:107%}p{margin:0}";
  const loaded = "@font-face{font-family:A;src:url(a.woff2)}@font-face {src:url(b)format('woff2')}";
  expect(withoutFaces(`a{color:red}${loaded}${kept}`)).toBe(`a{color:red}${kept}`);
});

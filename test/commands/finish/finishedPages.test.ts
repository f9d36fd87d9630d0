import { expect, test } from "vitest";
import { anchorHeadings } from "../../../src/commands/finish/headingAnchors.ts";
import { joinLinks } from "../../../src/commands/finish/joinedStyles.ts";

test("the sheets of a page become one before its title, in their order", () => {
  const head =
    '<meta charset="utf-8"><title>A</title><script src="/a.js"></script><link rel="stylesheet" href="/_astro/b.css"><link rel="stylesheet" href="/_astro/a.css"></head><svg><title>B</title></svg>';
  expect(joinLinks(head, (parts) => `/_astro/${parts.length}${parts[0]?.at(-5)}.css`)).toBe(
    '<meta charset="utf-8"><link rel="stylesheet" href="/_astro/2b.css"><title>A</title><script src="/a.js"></script></head><svg><title>B</title></svg>',
  );
});

test("a page without sheets stays as it is", () => {
  expect(joinLinks("<title>A</title>", () => "/x.css")).toBe("<title>A</title>");
});

test("a heading links to itself, by its own id or by one made of its words that no other has", () => {
  const made = anchorHeadings('<h2 id="own">IMF’s view</h2><h2>First rows</h2><h3>First rows</h3>', "en");
  expect(made).toBe(
    '<h2 id="own">IMF’s view\u2060<a class="anchor" href="#own" aria-label="Link to: IMF’s view"></a></h2>' +
      '<h2 id="first-rows">First rows\u2060<a class="anchor" href="#first-rows" aria-label="Link to: First rows"></a></h2>' +
      '<h3 id="first-rows-2">First rows\u2060<a class="anchor" href="#first-rows-2" aria-label="Link to: First rows"></a></h3>',
  );
});

test.each([
  '<h2 class="figure-title" id="a">Title</h2>',
  '<h2><a href="/x/">Title</a></h2>',
  '<h2 class="visually-hidden">Title</h2>',
  '<h2 data-part="title">Title</h2>',
  "<h1>Title</h1>",
  "<h2></h2>",
])("%s stays as it is", (heading) => expect(anchorHeadings(heading, "en")).toBe(heading));

test("a Korean heading is named in Korean, its marks escaped once", () => {
  expect(anchorHeadings('<h2>"값" &amp; 말</h2>', "ko")).toContain('aria-label="‘&quot;값&quot; &amp; 말’ 링크"');
});

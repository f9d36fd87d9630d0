import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { bodyFaults } from "../../src/essays/bodyFaults.ts";

const root = mkdtempSync(join(tmpdir(), "body-"));
afterAll(() => rmSync(root, { recursive: true }));
mkdirSync(join(root, "src/essays/one"), { recursive: true });
mkdirSync(join(root, "src/essays/two"), { recursive: true });
for (const file of ["one/map.png", "one/a b.png", "two/map.png"]) writeFileSync(join(root, "src/essays", file), "");
const known = { figures: ["china-us-ratio", "retail-lead"] };

/** What is told of a text, each as its place and its message. */
const tell = (text: string) =>
  bodyFaults("src/essays/one/en.mdx", text, known, contentOf(root)).map((diagnostic) =>
    formatDiagnostic(diagnostic).replace(/^[^:]*:/, ""),
  );

test.each([
  "Plain *words*, [a link](https://example.org/), [another](/data/), [mail](mailto:someone@example.org).",
  'A number, <Fact id="a" of="published" digits={2} bare absolute />, and <Claim id="b">more</Claim>.',
  '<Plain reason="an idiom">two</Plain> <Term id="deflator">words</Term>',
  '<Figure id="china-us-ratio" />\n\n<Calculator name="kpi" ids="cpm,cpc" />\n\n<Note>\n\nWords.\n\n</Note>',
  'H<sub>2</sub>O, <abbr title="gross domestic product">GDP</abbr>, <span lang="ko">음반</span>',
  "![A map](./map.png) ![A map](map.png) ![A map](<./a%20b.png>)",
  "Words {/* a note to oneself */} go on.",
])("may stand: %s", (text) => expect(tell(text)).toEqual([]));

test.each([
  ['import x from "y"\n\nText.', /^1:1 "import" is code/],
  ["export const a = 1\n\nText.", /^1:1 "export" is code/],
  ['A <Fakt id="a" /> here.', /^1:3 <Fakt> is nothing that an essay may hold\. Write <Fact>, or one of: Fact, Claim/],
  ["A <script src='x'>y</script>", /^1:3 <script> is nothing that an essay may hold/],
  ['<iframe src="https://example.org/"></iframe>', /^1:1 <iframe> is nothing that an essay may hold/],
  ['<a href="/x" onClick="go()">x</a>', /^1:1 onClick in <a> would run a script/],
  ["<b onclick={() => go()}>x</b>", /^1:1 onclick in <b> would run a script/],
  ["<b {...all}>x</b>", /^1:1 \{\.\.\.all\} in <b> is code/],
  ['<Fact id={"a" + "b"} />', /^1:1 id=\{"a" \+ "b"\} in <Fact> is code.*Write plain text: id="…"/],
  ["<Fact id={`a`} />", /^1:1 id=\{`a`\} in <Fact> is code/],
  ['<Fact id="a" digits={process.exit()} />', /^1:1 digits=\{process\.exit\(\)\} in <Fact> is no number in braces/],
  ['<Fact id="a" digits="2" />', /^1:1 digits="2" in <Fact> is no number in braces\. Write digits=\{2\}/],
  ['<Fact id="a" digit={2} />', /^1:1 <Fact> has no attribute "digit"\. Write digits\. It takes: id, of/],
  ['<Fact id="a" bare="yes" />', /^1:1 bare in <Fact> stands alone/],
  ['<Plain reason="">two</Plain>', /^1:1 reason in <Plain> is empty/],
  ['<p style="color:red">x</p>', /^1:1 <p> has no attribute "style"/],
  ["[x](javascript:alert(1))", /^1:1 "javascript:alert\(1\)" begins with javascript:/],
  ["[x](JAVASCRIPT:alert(1))", /begins with javascript:/],
  ["[x](java&#115;cript:alert(1))", /begins with javascript:/],
  ['<a href="java\nscript:alert(1)">x</a>', /begins with javascript:/],
  ["[x](data:text/html,hi)", /begins with data:/],
  ["[x](vbscript:x)", /begins with vbscript:/],
  ["[x][1]\n\n[1]: javascript:alert(1)", /^3:1 "javascript:alert\(1\)" begins with javascript:/],
  ["![A map](../two/map.png)", /^1:1 the image "\.\.\/two\/map\.png" lies outside the essay’s folder/],
  ["![A map](/map.png)", /lies outside the essay’s folder/],
  ["![A map](https://example.org/map.png)", /would be asked of another place/],
  ["![A map](//example.org/map.png)", /would be asked of another place/],
  ["![A map](data:image/png;base64,AA)", /would be asked of another place/],
  ["![A map](100%.png)", /has a % that stands for no sign\. Write %25/],
  ["![A map](nap.png)", /the image "nap\.png" is not there/],
  ['<img src="nap.png" alt="A map" />', /the image "nap\.png" is not there/],
  ["![](map.png)", /^1:1 this image has no text\. Write what it shows between the square brackets/],
  ['<img src="map.png" />', /this image has no text\. Add alt=/],
  ['See <Figure id="china-ratio" />', /^1:5 there is no figure "china-ratio"\. Write "china-us-ratio"\.$/],
])("is told: %s", (text, message) => {
  const told = tell(text);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(message);
});

test("each mistake of a text is told, in the order of their places", () => {
  const told = tell('export const a = 1\n\nA <Fakt /> and\n<Figure id="x" /> [x](data:a)');
  expect(told.map((message) => message.split(" ")[0])).toEqual(["1:1", "3:3", "4:1", "4:19"]);
});

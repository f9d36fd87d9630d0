import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { compileNotebook } from "../../src/notebooks/compile/compileNotebook.ts";
import { meant } from "../content/meant.ts";

// The parser of the kit, with the kit's options.
const kit = new MarkdownIt({ html: true, linkify: true, typographer: true });
const value = `\${x}`;

/** What is told of the Markdown of a cell whose ${x} is another cell's value. */
function told(markdown: string): string[] {
  const cells = `  <script id="1" type="module">const x = 3.5;</script>\n  <script id="2" type="text/markdown">\n    ${markdown.replaceAll("\n", "\n    ")}\n  </script>\n`;
  const text = `<!doctype html>\n<notebook>\n  <title>A paper</title>\n${cells}</notebook>\n`;
  // Numbers without proof are told of every text alike.
  const { faults } = compileNotebook("notebooks/paper.html", text);
  return faults.filter(({ message }) => !/without proof/.test(message)).map(formatDiagnostic);
}

/** What the kit's programs and the site make of it. */
function published(markdown: string): string {
  return kit
    .render(markdown.replaceAll(value, "<a id=o:0></a>"))
    .replaceAll("<a id=o:0></a>", "3.5")
    .replaceAll("<s>", "<del>")
    .replaceAll("</s>", "</del>")
    .trim()
    .replaceAll("\n", " ");
}

describe("the prose of a notebook is published as its author meant it, or told", () => {
  const cases = meant
    .filter(([source]) => !source.includes("<Claim"))
    .map(([source, html]) => [source.replaceAll('<Fact id="a" />', value), html] as const);
  test.each(cases)("%s", (source, html) => {
    const isRight = published(source) === `<p>${html}</p>`;
    expect(told(source).length > 0).toBe(!isRight);
  });

  test.each([
    [`A line\n**\${x}**로 늘었다`, '7:5 (cell 2): "**" marks nothing here', '7:11 (cell 2): "**" marks nothing here'],
    [
      "약 '말'이 옳다",
      "6:7 (cell 2): ' is published otherwise than meant beside a Korean letter. Write ‘.",
      "6:9 (cell 2): ' is",
    ],
    ["A **word", '6:7 (cell 2): "**" finds no partner and is published as it stands.'],
    ["그해는\n2023. 그해였다"],
    ["하나와\n- 둘", '7:5 (cell 2): "-" at the beginning of the line makes a list of it.'],
    ["곳은 https://example.org는 아니다", '6:27 (cell 2): the link takes "는" into its address.'],
  ])("with file, line, column and remedy: %s", (source, ...faults) => {
    const found = told(source);
    expect(found).toHaveLength(faults.length);
    for (const [i, fault] of faults.entries()) expect(found[i]).toContain(`notebooks/paper.html:${fault}`);
  });

  test.each([`\${x}\nA **word** more`, `- \${x}\n- \${[1].map((n) => \`**\${n}\`)[0]}`, "<b>**bold**</b>", "`a **b`"])(
    "what only looks like a trap is not told: %s",
    (source) => expect(told(source)).toEqual([]),
  );
});

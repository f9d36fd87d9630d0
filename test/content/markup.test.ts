import type { AstroConfig, HookParameters } from "astro";
import { mdxToJs } from "satteri";
import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/content/diagnostic.ts";
import { markupFaults } from "../../src/content/markup/markupFaults.ts";
import { meantMarkup, readMeantMarkup } from "../../src/content/markup/meantMarkup.ts";
import { plainWordFaults } from "../../src/content/plainWordFaults.ts";
import { essayFaults } from "../../src/essays/editorFaults.ts";
import { meant } from "./meant.ts";

type Props = Record<string, unknown> & { children?: unknown };

/** An essay's text as the site's parser publishes it; a Fact is its number, other components their name. */
async function published(source: string): Promise<string> {
  const features = { gfm: true, smartPunctuation: true };
  const { code } = await mdxToJs(source, { mdastPlugins: [meantMarkup], features, outputFormat: "function-body" });
  const content = ({ children }: Props) => [children].flat(9).join("");
  const element = (type: string | ((props: Props) => string), props: Props): string => {
    if (typeof type === "function") return type(props);
    const attributes = Object.entries(props).filter(([name]) => name !== "children");
    return `<${type}${attributes.map(([name, value]) => ` ${name}="${value}"`).join("")}>${content(props)}</${type}>`;
  };
  const runtime = { jsx: element, jsxs: element, Fragment: content };
  const { default: Page } = new Function(code)(runtime) as { default: (props: object) => string };
  const components = { Fact: () => "3.5", Claim: (props: Props) => element("b", { children: props.children }) };
  return Page({ components }).replaceAll("\n", " ");
}

describe("markup beside Korean is published as it was meant", () => {
  test.each(meant)("%s", async (source, html) => {
    expect(await published(source)).toBe(`<p>${html}</p>`);
    expect(markupFaults("x", source)).toEqual([]);
  });

  test("in headings, lists, quotations and tables, too", async () => {
    expect(await published("## **가(나)**는")).toBe("<h2><strong>가(나)</strong>는</h2>");
    expect(await published("- 10~20, 30~40\n- **가(나)**는")).toBe(
      "<ul> <li>10~20, 30~40</li> <li><strong>가(나)</strong>는</li> </ul>",
    );
    expect(await published("> **가(나)**는")).toBe("<blockquote> <p><strong>가(나)</strong>는</p> </blockquote>");
    expect(await published("가|나\n-|-\n**가(나)**는|*‘다’*도")).toContain(
      "<td><strong>가(나)</strong>는</td> <td><em>‘다’</em>도</td>",
    );
  });

  test("by the parser that the site is built with", () => {
    const processor = { name: "satteri", options: { mdastPlugins: [] } };
    const config = { markdown: { processor } } as unknown as AstroConfig;
    readMeantMarkup().hooks["astro:config:setup"]?.({ config } as HookParameters<"astro:config:setup">);
    expect(processor.options.mdastPlugins).toEqual([meantMarkup]);
  });
});

const unpaired = (found: string, escaped: string) =>
  `"${found}" finds no partner and is published as it stands. Put one directly before and one directly after what is marked, without spaces between, or write ${escaped} for the sign itself.`;

const told: [source: string, ...faults: string[]][] = [
  ["**강조 **를", `1:1 ${unpaired("**", "\\*\\*")}`, `1:6 ${unpaired("**", "\\*\\*")}`],
  ["한 줄\n값*은 크다", `2:2 ${unpaired("*", "\\*")}`],
  ["약 10~~20%", `1:5 ${unpaired("~~", "\\~\\~")}`],
  ["The __word is", `1:5 ${unpaired("__", "\\_\\_")}`],
  ["＊＊강조＊＊를", '1:1 "＊＊" is full-width and marks nothing. Write it in half width, or take it out.'],
  ["2*3*4는", '1:1 "2*3*4" loses its asterisks, and what stands between them is emphasised. Write × or \\*.'],
  ["`코드는 있다", '1:1 "`" finds no partner and is published as it stands. Put one on either side of the code.'],
  [
    "2023. 그해였다",
    '1:1 "2023." at the beginning of the line makes a numbered item of it. Write 2023\\. if it is part of the sentence.',
  ],
  [
    "1. 하나\n5. 다섯",
    '2:1 "5." at the beginning of the line makes a numbered item of it. Write 5\\. if it is part of the sentence.',
  ],
  [
    "하나와\n+ 둘",
    '2:1 "+" at the beginning of the line makes a list of it. Write \\+ or wrap elsewhere if the sentence goes on; put an empty line before it if not.',
  ],
  [
    "하나와\n- 둘",
    '2:1 "-" at the beginning of the line makes a list of it. Write \\- or wrap elsewhere if the sentence goes on; put an empty line before it if not.',
  ],
  [
    "순위는\n1. 위",
    '2:1 "1." at the beginning of the line makes a list of it. Write 1\\. or wrap elsewhere if the sentence goes on; put an empty line before it if not.',
  ],
  [
    "More\n> 5 were",
    '2:1 ">" at the beginning of the line makes a quotation of it. Write \\> or wrap elsewhere if the sentence goes on; put an empty line before it if not.',
  ],
  [
    "첫째\n# 둘째",
    '2:1 "#" at the beginning of the line makes a heading of it. Write \\# or wrap elsewhere if the sentence goes on; put an empty line before it if not.',
  ],
  [
    "- 5도였다",
    '1:1 "-" before the number makes a list of the line. Write \\- for the sign, or − for a negative number.',
  ],
  ["#1위였다", '1:1 "#" at the beginning of a line makes no heading without a space. Add the space, or write \\#.'],
  [
    "글이다\n---",
    '1:1 the line "---" below makes a heading of the text. Put an empty line between them, or write ## before a heading.',
  ],
  [
    "곳은 https://example.org는 아니다",
    '1:23 the link takes "는" into its address. Write [https://example.org](https://example.org)는.',
  ],
  [
    "www.example.org에서 본다",
    '1:16 the link takes "에서" into its address. Write [www.example.org](https://www.example.org)에서.',
  ],
  ["[말] (/a/)은", '1:3 "] (/a/)" belongs to no link. Write [words](address) without a space between the brackets.'],
  [
    "말[^1]이다",
    '1:2 "[^1]" names a footnote that is not there. Put its words into the text, in an essay between <Note> and </Note>, or write \\[ for the bracket.',
  ],
  [
    "말[^1]이다\n\n[^1]: 주석",
    "3:1 a footnote brings a heading and links in English into both languages. Write the words between <Note> and </Note>.",
  ],
  [
    "[주의]: 말",
    '1:1 "[주의]:" at the beginning of the line is an address for links, and its text is not published. Write \\[주의]: for text.',
  ],
  [
    "한 줄  \n다음 줄",
    "1:4 the spaces at the end of the line break it there. Take them out, or write \\ for a new line.",
  ],
  [
    "말 :tip[뜻]",
    '1:3 ":tip[뜻]" is no markup of this site. Write the words alone, or in an essay one of its components.',
  ],
  [":::note", '1:1 ":::note" is no markup of this site. Write the words alone, or in an essay one of its components.'],
  ["값은 {이름}이다", '1:4 "{이름}" is read as code, not as text. Write \\{ and \\} for braces.'],
  ["5 <한국", '1:3 "<" begins a component here, and none follows. Write \\< for the sign itself.'],
  [
    "가\n\n말 <!-- 적어 둔다 -->",
    "3:3 an essay has no HTML comments: this one cannot be read. Write {/* … */} for a remark that no reader sees.",
  ],
  [
    "<!--\n적어 둔다\n-->",
    "1:1 an essay has no HTML comments: this one cannot be read. Write {/* … */} for a remark that no reader sees.",
  ],
  ["말 {/* 적어 둔다 */}"],
  [
    '가\n<Plain reason="**뜻**">1</Plain>',
    '2:16 "**뜻**" would be published with its signs: Markdown is not read here. Write the words alone.',
  ],
];

describe("a trap that only the author can settle is told with its place and what to write", () => {
  test.each(told)("%s", (source, ...faults) => {
    expect(markupFaults("x", source).map((fault) => formatDiagnostic(fault).slice(2))).toEqual(faults);
  });

  test("in either language's file, in physical lines below the front matter", () => {
    const essay = "---\ntitle: 그 **말**\n---\n\n값*은\n";
    const found = (path: string) =>
      [...essayFaults({ path, text: essay }, { figures: [] }, []), ...markupFaults(path, essay)]
        .map(formatDiagnostic)
        .filter((fault) => /partner|with its signs/.test(fault))
        .map((fault) => fault.split(" ")[0]);
    expect(found("en.mdx")).toEqual(["en.mdx:2:10", "en.mdx:5:2"]);
    expect(found("ko.mdx")).toEqual(["ko.mdx:2:10", "ko.mdx:5:2"]);
  });

  test("Markdown in words that are published as they stand is told with its place", () => {
    const file =
      'rise:\n  says:\n    en: "It **rose** by 10~20%"\n    ko: "10~20%, `값`"\n  sql: select 2 * 3 * 4 as `x`\n';
    const message = "would be published with its signs: Markdown is not read here";
    expect(plainWordFaults("facts.yaml", file)).toEqual([
      { file: "facts.yaml", line: 3, column: 13, message: `"**rose**" ${message}`, remedy: "Write the words alone" },
      { file: "facts.yaml", line: 4, column: 18, message: `"\`값\`" ${message}`, remedy: "Write the words alone" },
    ]);
  });
});

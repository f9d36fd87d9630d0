import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Content, contentOf } from "../../src/content/content.ts";

const frontMatter = (title: string, standfirst: string, topic: string) => `---
title: ${title}
standfirst: ${standfirst}
topic: ${topic}
published: "2026-11-21"
updated: "2026-11-21"
related: []
leadFigure: sales-by-shop
order: 1
---
`;

/** A whole project of one dataset and one essay with nothing wrong in it, by file. */
const files: Readonly<Record<string, string>> = {
  ".cspell.json": JSON.stringify({
    version: "0.2",
    language: "en",
    words: ["mdx"],
    ignoreRegExpList: ["/^---[^]*?^---/m", "/<[^>]+>/g"],
  }),
  // A word of the dataset that no dictionary has.
  ".spelling-ko.txt": "역년\n",
  "src/pages/[...language]/essays/[slug].astro": "",
  "src/pages/[...language]/index.astro": "",
  "src/essays/one/en.mdx": `${frontMatter("The shops", "What the shops of some towns sold, by the record.", "Shops")}
The shop sold for <Fact id="first-sale" /> at first. See [the front page](/).

<Figure id="sales-by-shop" />
`,
  "src/essays/one/ko.mdx": `${frontMatter("도시의 가게", "도시의 가게들이 판 것을 기록으로 본다. 숫자는 표에 있다.", "가게 이야기")}
가게는 처음에 <Fact id="first-sale" />어치를 팔았다. [첫 페이지](/ko/)를 보라.

<Figure id="sales-by-shop" />
`,
  "src/essays/one/facts.yaml": `first-sale:
  says: { en: "What was sold at first.", ko: "처음에 판 것" }
  unit: usd-million
  digits: 1
  kind: observation
  sql: select min(sales) from sound
`,
  "src/essays/one/record.yaml": "",
  "src/essays/one/figures/sales-by-shop/query.sql":
    "select town, sum(sales) as sales from sound group by town order by town\n",
  "src/essays/one/figures/sales-by-shop/figure.yaml": `kind: observation
columns:
  town: { heading: { en: Town, ko: 도시 } }
  sales: { heading: { en: Sales, ko: 매출 }, unit: usd }
plot:
  - { mark: barX, x: sales, y: town }
title: { en: "What shops sold", ko: "가게가 판 것" }
measure: { en: "Dollars.", ko: "달러." }
`,
};

/** The project in a folder of its own: breaks one file, gives it back whole. */
export interface Project {
  readonly content: Content;
  readonly root: string;
  write(file: string, text: string): void;
  read(file: string): string;
  delete(file: string): void;
  remove(): void;
}

export function newProject(): Project {
  const root = mkdtempSync(join(tmpdir(), "project-"));
  const content = contentOf(root);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    content.forget(file);
  };
  cpSync("test/fixtures/datasets/data/sound", join(root, "data/sound"), { recursive: true });
  for (const [file, text] of Object.entries(files)) write(file, text);
  return {
    content,
    root,
    write,
    read: (file) => readFileSync(join(root, file), "utf8"),
    delete(file) {
      rmSync(join(root, file));
      content.forget(file);
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}

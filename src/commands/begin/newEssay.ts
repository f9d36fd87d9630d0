import { parse } from "yaml";
import type { Content } from "../../content/content.ts";
import { type Language, languages } from "../../language/language.ts";
import { type Beginning, BeginningError, type BeginningSpec, titleOf } from "./beginning.ts";
import { sampleFigure } from "./sampleFigure.ts";

/** A new essay in both languages: a draft with one figure and one proved number, both of real data, to be replaced. */
export function newEssay({ name, today, content }: BeginningSpec): Beginning {
  const folder = `src/essays/${name}`;
  if (content.essays().some(({ slug }) => slug === name))
    throw new BeginningError(`${folder} is there already, and nothing was written. Choose another name.`);
  const figure = `${name}-figure`;
  const other = content.figures().find(({ id }) => id === figure);
  if (other) throw new BeginningError(`${other.path} has the name of the essay's first figure: choose another name.`);
  const order = nextOrder(content);
  const texts = languages.map((language) => [
    `${folder}/${language}.mdx`,
    text({ name, figure, today, order, language }),
  ]);
  const figureFiles = Object.entries(sampleFigure()).map(([file, each]) => [
    `${folder}/figures/${figure}/${file}`,
    each,
  ]);
  return {
    files: {
      ...Object.fromEntries(texts),
      [`${folder}/facts.yaml`]: facts(name, figure),
      ...Object.fromEntries(figureFiles),
    },
    next: [
      "npm run dev shows it, marked as a draft; it stands in no list of the published site while draft: true.",
      `Write title, standfirst, topic and text in ${folder}/en.mdx and ko.mdx; what has no language is the same in both.`,
      `Ask your first question in ${folder}/figures/${figure}/query.sql, draw it in figure.yaml; another figure: npm run new figure ${name}/<name>.`,
      `Write each number as it should be read, then npm run facts:propose -- ${name} says what proves it.`,
      `When it stands: npm run facts:record -- ${name}, and take the line draft: true out of both texts.`,
    ],
  };
}

/** The place after the last essay, drafts counted. */
function nextOrder(content: Content): number {
  const orders = content.essays().map(({ file }) => {
    const [, block = ""] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(file("en.mdx")?.text ?? "") ?? [];
    const order = /^order:\s*(\d+)/m.exec(block)?.[1];
    return order ? Number(parse(order)) : 0;
  });
  return Math.max(0, ...orders) + 1;
}

interface TextSpec {
  readonly name: string;
  readonly figure: string;
  readonly today: string;
  readonly order: number;
  readonly language: Language;
}

const words = {
  en: {
    title: titleOf,
    standfirst: "What the essay argues, in a few sentences. They stand under the title, in lists and in feeds.",
    topic: "The topic in a few words",
    headline: "What the number on the front page is",
    body: (name: string, figure: string) => `Say first what the reader will know at the end.

## What the figure shows

Every number of the text names its proof. Korea had <Fact id="${name}-people" /> in the last year of the data.

<Figure id="${figure}" />

## What follows

A sentence for each thing that follows from it.
`,
  },
  ko: {
    title: () => "제목을 적는다",
    standfirst: "글의 주장을 몇 문장으로 적는다. 제목 아래와 목록, 피드에 나온다.",
    topic: "몇 낱말로 쓴 주제",
    headline: "첫 화면에 실을 숫자의 뜻",
    body: (name: string, figure: string) => `글을 다 읽으면 무엇을 알게 되는지부터 적는다.

## 그림이 보여 주는 것

본문의 숫자는 모두 근거를 가리킨다. 데이터의 마지막 해에 한국 인구는 <Fact id="${name}-people" particle="이었다/였다" />.

<Figure id="${figure}" />

## 따라 나오는 것

여기서 따라 나오는 것을 적는다.
`,
  },
} as const;

function text({ name, figure, today, order, language }: TextSpec): string {
  const { title, standfirst, topic, headline, body } = words[language];
  return `---
title: ${title(name)}
standfirst: ${standfirst}
topic: ${topic}
published: "${today}"
updated: "${today}"
leadFigure: ${figure}
headline: ${name}-people
headlineWords: ${headline}
order: ${order}
draft: true
---

${body(name, figure)}`;
}

const facts = (name: string, figure: string) => `# yaml-language-server: $schema=../../facts/facts.schema.json
# The numbers of the essay, each with its proof; src/facts/README.md tells how.
${name}-people:
  says: { en: "Korea’s population in the last year of the data.", ko: "데이터의 마지막 해 한국 인구" }
  unit: million-people
  digits: 1
  kind: observation
  sql: select people / 1e6 from ${figure.replaceAll("-", "_")} where iso3 = 'KOR' order by year desc limit 1
`;

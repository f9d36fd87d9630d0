import { type Beginning, type BeginningSpec, titleOf } from "./beginning.ts";

/** The two files of a new notebook. It runs as it stands: text, a table, an input, a chart, a result. */
export function newNotebook({ name, today, essay }: BeginningSpec): Beginning {
  const title = titleOf(name);
  const [page, details] = [`notebooks/${name}.html`, `notebooks/${name}.yaml`];
  return {
    files: { [page]: pageText(title), [details]: detailsText(title, today, essay ?? "us-china-crossover") },
    next: [
      `npm run dev shows it at /notebooks/${name}/, marked as a draft, and anew at every save.`,
      `Write title, text and cells in ${page}; the cell "result" is what the essay quotes.`,
      `Write the Korean words, the question and the essay it belongs to in ${details}.`,
      `When it stands, take the line draft: true out of ${details}.`,
    ],
  };
}

const pageText = (title: string) => `<!doctype html>
<notebook theme="air">
  <title>${title}</title>
  <script id="1" type="text/markdown">
    # ${title}

    What is asked, and why it matters. Every number in the text stands in an expression, as the \${rows.length} rows below.
  </script>
  <script id="2" type="module">
    import {formatNumber} from "../src/language/numbers.ts";
    import {plotFrame, positionAxis, valueAxis} from "../src/charts/plotFrame.ts";
    import {colour} from "../src/styles/colours.ts";
    import {frame} from "../src/notebooks/frame.ts";
    import {titled} from "../src/notebooks/titled.ts";
    const number = (value, digits = 1) => formatNumber(value, digits, "en");
  </script>
  <script id="3" type="module">
    const db = DuckDBClient.of({
      world_bank_gdp: FileAttachment("../data/world-bank-gdp/world-bank-gdp.csv")
    });
  </script>
  <script id="4" type="application/sql" output="rows" pinned="">
    select year::integer as year, gdp_usd / 1e12 as trillion
    from world_bank_gdp
    where iso3 = 'KOR'
    order by year
  </script>
  <script id="5" type="module" pinned="">
    const first = view(Inputs.range([1960, 2015], {label: "From", step: 5, value: 1990}));
  </script>
  <script id="6" type="module">
    const shown = rows.filter((d) => d.year >= first);
    const last = rows.at(-1);
  </script>
  <script id="7" type="module">
    titled(
      {
        title: \`Korea's GDP was \${number(last.trillion, 2)} trillion dollars in \${last.year}\`,
        measure: "GDP in current US dollars, trillion.",
        alternative: \`Line chart from \${shown[0].year}, \${number(shown[0].trillion, 2)}, to \${last.year}, \${number(last.trillion, 2)} trillion dollars.\`
      },
      plotFrame(frame(width), {
        height: 300,
        marginRight: 16,
        y: {domain: [0, 2]},
        marks: [
          ...valueAxis({ticks: [0, 0.5, 1, 1.5], format: (value) => number(value)}),
          positionAxis({ticks: [1960, 1980, 2000, 2020].filter((year) => year >= first), format: String}),
          Plot.line(shown, {x: "year", y: "trillion", stroke: colour.korea, strokeWidth: 2.25})
        ]
      })
    )
  </script>
  <script id="8" type="text/markdown">
    ## What it comes to

    \${result.en}
  </script>
  <script id="9" type="module" pinned="">
    const result = {
      en: \`Korea's GDP was \${number(last.trillion, 2)} trillion dollars in \${last.year}.\`,
      ko: \`\${last.year}년 한국의 GDP는 \${number(last.trillion, 2)}조 달러였다.\`
    };
  </script>
</notebook>
`;

const detailsText = (
  title: string,
  today: string,
  essay: string,
) => `# yaml-language-server: $schema=../src/notebooks/notebook.schema.json
# What the notebook's file has no room for. The English title stands in the file.
order: 99
essay: ${essay}
published: "${today}"
draft: true
title:
  ko: 제목
question:
  en: ${JSON.stringify(`What does ${title} ask?`)}
  ko: 무엇을 묻는가?
abstract:
  en: One or two sentences.
  ko: 한두 문장.
# Korean for each text cell, its values in the order of the English as {1}, {2}, {result}.
texts:
  "1": |
    무엇을 묻고 왜 중요한가. 아래 {1}행처럼 글의 모든 수는 셀에서 계산한 값이다.
  "8": |
    ## 결론

    {result}
# Korean for what charts and inputs say; what changes stands in blanks.
labels:
  "From": "시작 연도"
  "Korea's GDP was {a} trillion dollars in {b}": "{b}년 한국의 GDP는 {a}조 달러였다"
  "GDP in current US dollars, trillion.": "당시 가격의 GDP, 조 달러."
  "Line chart from {a}, {b}, to {c}, {d} trillion dollars.": "{a}년 {b}조 달러에서 {c}년 {d}조 달러까지의 꺾은선 그래프."
`;

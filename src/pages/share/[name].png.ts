import { getCollection } from "astro:content";
import notebooks from "virtual:tideline-notebooks";
import type { APIRoute } from "astro";
import { cardDrawing as crossoverDrawing } from "../../calculators/gdp-crossover/chart/cardDrawing.ts";
import { formWords } from "../../calculators/gdp-crossover/form/formWords.ts";
import { kpiPageWords } from "../../calculators/kpi/kpiPageWords.ts";
import { magnitudeWords } from "../../calculators/magnitudes/magnitudeWords.ts";
import { explorerWords } from "../../explorer/explorerWords.ts";
import { firstChart as firstAnswer, firstQuestion } from "../../explorer/firstAnswer.ts";
import { textOf } from "../../figures/answers.ts";
import { cardDrawing } from "../../figures/cardDrawing.ts";
import { figureById, figures } from "../../figures/catalogue.ts";
import { type Language, languages } from "../../language/language.ts";
import { renderPng } from "../../layouts/renderPng.ts";
import { type CardWords, cardRoom, shareCard } from "../../layouts/shareCard.ts";
import { siteFigure, siteWords } from "../../layouts/siteWords.ts";
import { firstChart } from "../../notebooks/firstChart.ts";
import { notebookWords } from "../../notebooks/notebookWords.ts";

/** What a card is of: a figure's chart under words of its own or another page's, or the drawing of another kind of page. */
type Of =
  | { readonly figure: string; readonly title?: string; readonly topic: string }
  | { readonly notebook: string }
  | { readonly page: "crossover" | "explorer" };

interface Props {
  readonly language: Language;
  readonly of: Of;
}

const calculator = { en: "Calculator", ko: "계산기" };
const questions = { en: "Your questions in SQL", ko: "SQL로 묻기" };

export async function getStaticPaths() {
  const essays = await getCollection("essays");
  const topics = new Map(essays.map(({ id, data }) => [id, data.topic]));
  return languages.flatMap((language) => {
    const cards: readonly (readonly [name: string, of: Of])[] = [
      ["site", { figure: siteFigure, title: siteWords[language].tagline, topic: "" }],
      ["explorer", { page: "explorer" }],
      ["crossover", { page: "crossover" }],
      ["kpi", { figure: "fan-value-chain", title: kpiPageWords[language].title, topic: calculator[language] }],
      ["magnitudes", { figure: "magnitude-slips", title: magnitudeWords[language].title, topic: calculator[language] }],
      ...essays
        .filter(({ id }) => id.endsWith(`/${language}`))
        .map(({ id, data: { title, topic, leadFigure } }) => {
          const of = { figure: leadFigure, title, topic };
          return [id.split("/")[0] as string, of] as const;
        }),
      ...[...figures.values()].map(({ id, essay }) => {
        const of = { figure: id, topic: topics.get(`${essay}/${language}`) ?? "" };
        return [`chart-${id}`, of] as const;
      }),
      ...notebooks.map(({ slug }) => [`notebook-${slug}`, { notebook: slug }] as const),
    ];
    return cards.map(([name, of]) => ({ params: { name: `${name}-${language}` }, props: { language, of } }));
  });
}

async function wordsOf(of: Of, language: Language): Promise<CardWords> {
  if ("figure" in of) {
    const figure = figureById(of.figure);
    const [text, chart] = await Promise.all([textOf(figure, language), cardDrawing(figure, language, cardRoom)]);
    const { title, topic } = of;
    return title
      ? { title, topic, caption: text.title, chart }
      : { title: text.title, topic, caption: text.measure, chart };
  }
  if ("notebook" in of) {
    const notebook = notebooks.find(({ slug }) => slug === of.notebook) as (typeof notebooks)[number];
    return {
      title: notebook.title[language],
      topic: notebookWords[language].kind,
      caption: notebook.question[language],
      chart: firstChart(notebook, language),
    };
  }
  if (of.page === "crossover") {
    const { answer, chart } = await crossoverDrawing(language);
    return { title: formWords[language].title, topic: calculator[language], caption: answer, chart };
  }
  const { svg } = await firstAnswer(language, "narrow");
  const title = explorerWords[language].title;
  return { title, topic: questions[language], caption: firstQuestion.title[language], chart: svg };
}

export const GET: APIRoute<Props & Record<string, unknown>> = async ({ props: { language, of } }) =>
  new Response(await renderPng(shareCard(await wordsOf(of, language)), 1), {
    headers: { "content-type": "image/png" },
  });

import { type Content, contentOf } from "../../content/content.ts";
import { keptOnDisk } from "../../content/keptOnDisk.ts";
import { madeFrom, versionOf } from "../../content/madeFrom.ts";
import { onceFor } from "../../content/onceFor.ts";
import { databaseFiles } from "../../database/databaseFiles.ts";
import { nativeDatabase } from "../../database/native.ts";
import { readOrigins } from "../../facts/origins.ts";
import { proofFiles } from "../../facts/proofFiles.ts";
import { essayTexts } from "../../facts/proofread.ts";
import { proofsOf } from "../../facts/proofsOf.ts";
import type { FactBook } from "../../facts/prove.ts";
import { factFiles, readFacts } from "../../facts/readFacts.ts";
import { type FactRow, restingRow } from "../../facts/restingRow.ts";
import type { Language } from "../../language/language.ts";
import { figurePoints } from "./figurePoints.ts";
import { findMentions, type Mentions } from "./findMentions.ts";
import type { Mention } from "./mention.ts";

/** Every number of every essay that stands as a point in a figure beside it, found once for the same content. */
export function mentionsOf(content: Content = contentOf()): Promise<Mentions> {
  const files = () => [
    ...databaseFiles(content),
    ...content.figures().flatMap(({ file }) => [file("figure.yaml"), file("chart.ts")]),
    ...content
      .essays()
      .flatMap(({ file }) => (["en.mdx", "ko.mdx", "facts.yaml", "published.yaml"] as const).map((name) => file(name))),
    content.sources(),
  ];
  return madeFrom(content, "mentions", files, async () => {
    const [{ proofs }, figures] = [await proofsOf(content), await figurePoints(content)];
    const origins = readOrigins(content);
    const written = factFiles(content).flatMap((file) => readFacts(file, origins).facts);
    const texts = essayTexts(content);
    const rows = await restingRows(content, proofs);
    return findMentions({ texts, proofs, written, figures, rows });
  });
}

/** The row that each fact rests on, of those that rest on one. */
function restingRows(content: Content, proofs: FactBook): Promise<ReadonlyMap<string, FactRow>> {
  return keptOnDisk(content, "resting-rows", versionOf(proofFiles(content)), async () => {
    const database = await nativeDatabase(content);
    const rows = new Map<string, FactRow>();
    for (const [id, proof] of proofs) {
      const row = await restingRow(database, proof);
      if (row) rows.set(id, row);
    }
    return rows;
  });
}

/** The mentions in one language, by the fact that is mentioned and by the figure it stands in. */
const ordered = onceFor(({ texts }: Mentions) => {
  const all = (language: Language) => texts.flatMap((text) => (text.language === language ? text.mentions : []));
  const inOrder = (language: Language) => ({
    fact: Map.groupBy(all(language), ({ fact }) => fact),
    figure: Map.groupBy(all(language), ({ figure }) => figure),
  });
  return { en: inOrder("en"), ko: inOrder("ko") };
});

/** The places in the essays of one language where a fact is named whose number stands in a figure. */
export async function mentionsOfFact(fact: string, language: Language): Promise<readonly Mention[]> {
  return ordered(await mentionsOf())[language].fact.get(fact) ?? [];
}

/** The numbers of all essays in one language that stand in a figure. */
export async function mentionsInFigure(figure: string, language: Language): Promise<readonly Mention[]> {
  return ordered(await mentionsOf())[language].figure.get(figure) ?? [];
}

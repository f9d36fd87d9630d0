import { type Content, contentOf } from "../../content/content.ts";
import { madeFrom } from "../../content/madeFrom.ts";
import { databaseFiles } from "../../database/databaseFiles.ts";
import { nativeDatabase } from "../../database/native.ts";
import { proofsOf } from "../../facts/factBook.ts";
import { factsUsed } from "../../facts/factsUsed.ts";
import { readOrigins } from "../../facts/origins.ts";
import { essayTexts } from "../../facts/proofread.ts";
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
    const [{ proofs }, figures, database] = [
      await proofsOf(content),
      await figurePoints(content),
      await nativeDatabase(content),
    ];
    const origins = readOrigins(content);
    const written = factFiles(content).flatMap((file) => readFacts(file, origins).facts);
    const texts = essayTexts(content);
    const rows = new Map<string, FactRow>();
    for (const id of new Set(texts.flatMap(({ source }) => factsUsed(source)))) {
      const proof = proofs.get(id);
      const row = proof && (await restingRow(database, proof));
      if (row) rows.set(id, row);
    }
    return findMentions({ texts, proofs, written, figures, rows });
  });
}

/** The numbers of all essays in one language that stand in figures. */
export async function mentionsIn(language: Language): Promise<readonly Mention[]> {
  const { texts } = await mentionsOf();
  return texts.flatMap((text) => (text.language === language ? text.mentions : []));
}

import type { Content } from "../content/content.ts";
import { formatDiagnostic } from "../content/diagnostic.ts";
import { nativeDatabase } from "../database/native.ts";
import { changedSentences, changedVerdicts, tellImpact } from "../facts/impact.ts";
import { essayTexts } from "../facts/proofread.ts";
import { proofsOf } from "../facts/proofsOf.ts";
import { recordFaults } from "../facts/record.ts";
import { turnedSignFaults } from "../facts/turnedSignFaults.ts";
import { changedTitles, publishedTitles } from "../figures/publishedTitles.ts";
import { changedNotebooks } from "../notebooks/changedNotebooks.ts";

/** What each published figure asks, by its id. */
function figureQuestions(content: Content): Map<string, string> {
  return new Map(
    content.figures().flatMap(({ id, file }) => {
      const sql = file("query.sql");
      return sql ? [[id, sql.text] as const] : [];
    }),
  );
}

async function figureChanges(before: Content, after: Content) {
  const questions = figureQuestions(after);
  const earlier = figureQuestions(before);
  const [database, other] = [await nativeDatabase(after), await nativeDatabase(before)];
  const changes: string[] = [];
  for (const [id, sql] of questions) {
    const then = earlier.get(id);
    if (then === undefined) continue;
    const [old, now] = [await other.rows(then), await database.rows(sql).catch((error: Error) => error)];
    if (now instanceof Error) {
      changes.push(`${id}: its question fails now, ${now.message.split("\n")[0]}`);
      continue;
    }
    const known = new Set(old.map((row) => JSON.stringify(row)));
    const changed = now.filter((row) => !known.has(JSON.stringify(row))).length;
    if (changed > 0 || old.length !== now.length)
      changes.push(`${id}: ${changed} of ${now.length} rows are new or changed`);
  }
  return changes;
}

/**
 * What reads otherwise in one content than in another, in lines: sentences of both languages, figures, titles, what
 * notebooks find, verdicts, and then every mistake that stands in the way, corrections that are owed among them. The
 * texts of essays are those of `after`.
 */
export async function impactBetween(before: Content, after: Content): Promise<string[]> {
  const [old, now] = [await proofsOf(before), await proofsOf(after)];
  const texts = essayTexts(after);
  const figures = await figureChanges(before, after);
  const titles = changedTitles(await publishedTitles(before), await publishedTitles(after));
  const sentences = changedSentences(texts, old.proofs, now.proofs);
  const notebooks = await changedNotebooks(before, after);
  const verdicts = changedVerdicts(old.proofs, now.proofs);
  const faults = [
    ...now.faults,
    ...turnedSignFaults(texts, now.proofs, after),
    ...recordFaults(texts, now.proofs, after),
  ];
  return [
    ...tellImpact(sentences, figures, titles, notebooks.changes, verdicts),
    ...notebooks.untold,
    ...faults.map(formatDiagnostic),
  ];
}

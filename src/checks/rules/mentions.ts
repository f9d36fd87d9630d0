import { readSources } from "../../facts/origins.ts";
import { essayTexts } from "../../facts/proofread.ts";
import { factFiles, readFacts } from "../../facts/readFacts.ts";
import { checkedFiles } from "../../figures/checkedFiles.ts";
import type { BothPoints } from "../../figures/mentions/figurePoints.ts";
import { saidPointDiagnostics } from "../../figures/mentions/findMentions.ts";
import { keptProofs } from "../keptProofs.ts";
import { restsOnBroken } from "../restsOnBroken.ts";
import { restsOnBrokenFigure } from "../restsOnBrokenFigure.ts";
import type { Checking, Rule } from "../rule.ts";

/** The points of figures that facts name: they are there, beside the text, and show the number. */
export const mentions: Rule = {
  name: "points that facts name",
  async check(checking) {
    const { content } = checking;
    const { proofs } = await keptProofs(checking);
    const { origins } = readSources(content);
    const written = factFiles(content).flatMap((file) => readFacts(file, origins).facts);
    const named = new Set(written.flatMap(({ fact }) => ("at" in fact ? (fact.at ?? []) : []).map((at) => at.figure)));
    const figures = new Map<string, BothPoints>();
    for (const id of named) {
      const points = await keptPoints(checking, id);
      if (points) figures.set(id, points);
    }
    // A figure with mistakes of its own has no points to name, and tells so itself.
    const broken = [...named].filter((id) => !figures.has(id) && content.figures().some((each) => each.id === id));
    const sound = written.filter(
      ({ fact }) => !("at" in fact && fact.at?.some(({ figure }) => broken.includes(figure))),
    );
    const rests = restsOnBrokenFigure(content);
    return saidPointDiagnostics(essayTexts(content), sound, proofs, figures).filter((fault) => !rests(fault));
  },
};

/** The points of a figure; none where it is not there or has mistakes, be it in its data. */
async function keptPoints({ content, keep }: Checking, id: string): Promise<BothPoints | undefined> {
  const folder = content.figures().find((each) => each.id === id);
  if (!folder || restsOnBroken(content)(folder.file("query.sql")?.text ?? "")) return undefined;
  const points = await keep(
    `points ${folder.path}`,
    () => checkedFiles(content, folder),
    async () => {
      const { pointsOfFolder } = await import("../../figures/mentions/figurePoints.ts");
      return (await pointsOfFolder(content, folder)) ?? null;
    },
  );
  return points ?? undefined;
}

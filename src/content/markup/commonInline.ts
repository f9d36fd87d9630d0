import type { MdastNode } from "satteri";
import type { TextDiagnostic } from "../diagnostic.ts";
import { commonFlanking } from "./flanking.ts";
import { inlinePieces, meantQuotes } from "./inlinePieces.ts";
import { meantInline, nodesOf, shapeOf } from "./meantInline.ts";
import { type PairingRules, type Piece, pairRuns, type Run } from "./pairRuns.ts";

/** Any program's rules, for which what is no text begins and ends with a sign. */
const commonRules: PairingRules = { flanking: commonFlanking, nodeEdge: "<" };
const tags = { "*": "em", _: "em", "~": "s" } as const;

/** A block's inline content as CommonMark reads it, with what is told where that is not what its author meant. */
export function commonInline(children: readonly MdastNode[], source: string) {
  const pieces = inlinePieces(children, source);
  const paired = pairRuns(pieces, commonRules);
  const published = nodesOf(paired);
  const meant = meantInline(children, source);
  const faults = meantQuotes(children, source).map(quoteFault);
  if (shapeOf(published) !== shapeOf(meant.children)) {
    const known = new Set(unpaired(pairRuns(pieces)).map(({ offset }) => offset));
    const lost = unpaired(paired).filter(({ offset }) => !known.has(offset));
    // Where none is left over they have found other partners than they were meant to.
    const runs = lost.length > 0 ? lost : pieces.filter((piece) => piece.kind === "run").slice(0, 1);
    faults.push(...runs.map(runFault));
  }
  return { children: published, leftovers: meant.leftovers, faults };
}

/** The runs that found no partner. */
function unpaired(pieces: readonly Piece<MdastNode>[]): Run[] {
  return pieces.flatMap((piece) =>
    piece.kind === "run" ? [piece] : piece.kind === "emphasis" ? unpaired(piece.pieces) : [],
  );
}

function runFault({ character, count, offset }: Run): TextDiagnostic {
  const found = character.repeat(count);
  const tag = count > 1 && character !== "~" ? "strong" : tags[character];
  const message = `"${found}" marks nothing here, between a sign and a letter`;
  const remedy = `Write <${tag}>…</${tag}> around the words, or put a space or the sign outside`;
  return { offset, message, remedy };
}

function quoteFault({ offset, mark, curly }: ReturnType<typeof meantQuotes>[number]): TextDiagnostic {
  const message = `${mark} is published otherwise than meant beside a Korean letter`;
  return { offset, message, remedy: `Write ${curly}` };
}

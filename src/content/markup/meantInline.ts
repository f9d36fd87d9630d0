import type { MdastNode } from "satteri";
import { inlinePieces } from "./inlinePieces.ts";
import { type Piece, pairRuns, type Run } from "./pairRuns.ts";

type InlinePiece = Piece<MdastNode>;

/** A line's inline content as its author meant it. */
export interface MeantInline {
  readonly children: MdastNode[];
  /** Whether the parser read it otherwise. */
  readonly isOther: boolean;
  /** Markup that found no partner and is published as it stands, except what is plainly text: "5 * 3", "a_b", "10~20". */
  readonly leftovers: readonly Run[];
}

/** Reads the inline children of a block anew, with rules that know particles; `source` is what their positions count in. */
export function meantInline(children: readonly MdastNode[], source: string): MeantInline {
  const pieces = pairRuns(inlinePieces(children, source));
  const meant = nodesOf(pieces);
  return { children: meant, isOther: shapeOf(meant) !== shapeOf(children), leftovers: leftoversOf(pieces) };
}

export function nodesOf(pieces: readonly InlinePiece[]): MdastNode[] {
  const nodes: MdastNode[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") nodes.push({ type: "text", value: text });
    text = "";
  };
  for (const piece of pieces) {
    if (piece.kind === "text") text += piece.value;
    else if (piece.kind === "run") text += piece.character.repeat(piece.count);
    else {
      flush();
      nodes.push(
        piece.kind === "node" ? piece.node : ({ type: piece.type, children: nodesOf(piece.pieces) } as MdastNode),
      );
    }
  }
  flush();
  return nodes;
}

/** What is compared: the texts and the emphasis around them. */
export function shapeOf(nodes: readonly MdastNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === "text") return JSON.stringify(node.value);
      if (node.type === "emphasis" || node.type === "strong" || node.type === "delete")
        return `${node.type}(${shapeOf(node.children as MdastNode[])})`;
      return `<${node.type} ${node.position?.start.offset}>`;
    })
    .join("")
    .replaceAll('""', "");
}

function leftoversOf(pieces: readonly InlinePiece[]): Run[] {
  return pieces.flatMap((piece, i) => {
    if (piece.kind === "emphasis") return leftoversOf(piece.pieces);
    if (piece.kind !== "run") return [];
    if (piece.character === "~") return piece.count === 2 ? [piece] : [];
    const [before, after] = [pieces[i - 1], pieces[i + 1]].map((each, side) =>
      each?.kind === "text" ? each.value.at(side === 0 ? -1 : 0) : each ? "가" : " ",
    ) as [string, string];
    const isApart = /\s/.test(before) && /\s/.test(after);
    const isWithinName = piece.character === "_" && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    return piece.count === 1 && (isApart || isWithinName) ? [] : [piece];
  });
}

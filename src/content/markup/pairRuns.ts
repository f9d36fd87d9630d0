import { type Flanking, flanking } from "./flanking.ts";

/** A run of like markup characters that the author did not escape. */
export interface Run {
  readonly kind: "run";
  readonly character: "*" | "_" | "~";
  count: number;
  /** Where what is left of it begins in the source. */
  offset: number;
}

/** A piece of a text's line: plain characters, a run of markup, emphasis, or anything that is no text (`Node`). */
export type Piece<Node> =
  | { readonly kind: "text"; readonly value: string }
  | Run
  | { readonly kind: "emphasis"; readonly type: Emphasis; readonly pieces: readonly Piece<Node>[] }
  | { readonly kind: "node"; readonly node: Node; readonly isBreak: boolean };

export type Emphasis = "emphasis" | "strong" | "delete";

/** The rules by which runs are paired. */
export interface PairingRules {
  readonly flanking: Flanking;
  /** The character that stands for what is no text. */
  readonly nodeEdge: string;
}

/** What is no text counts as a letter that a particle may follow. */
const meantRules: PairingRules = { flanking, nodeEdge: "가" };

/** The character of a piece at one of its ends. */
export function edgeOf<Node>(
  piece: Piece<Node> | undefined,
  end: "first" | "last",
  { nodeEdge } = meantRules,
): string | undefined {
  if (!piece) return undefined;
  if (piece.kind === "text") return [...piece.value].at(end === "first" ? 0 : -1);
  if (piece.kind === "run") return piece.character;
  if (piece.kind === "node") return piece.isBreak ? "\n" : nodeEdge;
  return piece.type === "delete" ? "~" : "*";
}

/** Pairs the runs of a flat list of pieces as CommonMark does; those that find no partner stay runs. */
export function pairRuns<Node>(flat: readonly Piece<Node>[], rules = meantRules): Piece<Node>[] {
  const abilities = new Map(
    flat.flatMap((piece, i) =>
      piece.kind === "run"
        ? [
            [
              piece,
              {
                ...rules.flanking(
                  piece.character,
                  edgeOf(flat[i - 1], "last", rules),
                  edgeOf(flat[i + 1], "first", rules),
                ),
                length: piece.count,
              },
            ] as const,
          ]
        : [],
    ),
  );
  const pieces: Piece<Node>[] = flat.map((piece) => {
    if (piece.kind !== "run") return piece;
    const copy = { ...piece };
    abilities.set(copy, abilities.get(piece) as Ability);
    return copy;
  });
  for (let at = 0; at < pieces.length; at++) {
    const closer = pieces[at] as Piece<Node>;
    if (closer.kind !== "run" || !abilities.get(closer)?.closes) continue;
    while (closer.count > 0) {
      const from = openerOf(pieces, at, abilities);
      if (from < 0) break;
      const opener = pieces[from] as Run;
      const used = opener.count > 1 && closer.count > 1 ? 2 : 1;
      const type = closer.character === "~" ? "delete" : used === 2 ? "strong" : "emphasis";
      pieces.splice(from + 1, at - from - 1, { kind: "emphasis", type, pieces: pieces.slice(from + 1, at) });
      opener.count -= used;
      closer.count -= used;
      closer.offset += used;
      at = from + 2;
      if (opener.count > 0) continue;
      pieces.splice(from, 1);
      at -= 1;
    }
  }
  return pieces.filter((piece) => piece.kind !== "run" || piece.count > 0);
}

type Ability = ReturnType<Flanking> & { readonly length: number };

function openerOf<Node>(pieces: readonly Piece<Node>[], at: number, abilities: ReadonlyMap<Run, Ability>): number {
  const closer = pieces[at] as Run;
  const closing = abilities.get(closer) as Ability;
  return pieces.findLastIndex((piece, i) => {
    if (i >= at || piece.kind !== "run" || piece.character !== closer.character || piece.count === 0) return false;
    const opening = abilities.get(piece) as Ability;
    if (!opening.opens) return false;
    // A single tilde is a range, "10~20%".
    if (closer.character === "~") return piece.count === 2 && closer.count === 2;
    // CommonMark's rule of three: "**a*b*c**" is one thing within another.
    const isEither = opening.closes || closing.opens;
    return !isEither || (opening.length + closing.length) % 3 !== 0 || opening.length % 3 === 0;
  });
}

import type { MdastNode } from "satteri";
import { edgeOf, type Piece, type Run } from "./pairRuns.ts";
import { curlyBesideKorean, type StraightQuote } from "./straightQuotes.ts";

type InlinePiece = Piece<MdastNode>;

/** The markup characters that an escape, an entity or the author wrote, in the order of the source. */
const written = /\\[!-/:-@[-`{-~]|&(?:#\d+|#x[\da-f]+|[a-z]+);|[*_~'"‘’“”]/gi;
const entities: Readonly<Record<string, string>> = {
  "&ast;": "*",
  "&midast;": "*",
  "&#42;": "*",
  "&#x2a;": "*",
  "&lowbar;": "_",
  "&UnderBar;": "_",
  "&#95;": "_",
  "&#x5f;": "_",
  "&#126;": "~",
  "&#x7e;": "~",
  "&apos;": "'",
  "&#39;": "'",
  "&#x27;": "'",
  "&quot;": '"',
  "&QUOT;": '"',
  "&#34;": '"',
  "&#x22;": '"',
  "&lsquo;": "‘",
  "&rsquo;": "’",
  "&ldquo;": "“",
  "&rdquo;": "”",
};

/** The inline children of a block as a flat list: emphasis that the parser saw is taken back to the runs it was written with. */
export function inlinePieces(children: readonly MdastNode[], source: string): InlinePiece[] {
  return curlQuotes(joined(children.flatMap((node) => piecesOf(node, source))));
}

type Raw =
  | InlinePiece
  | { readonly kind: "quote"; readonly mark: "'" | '"'; readonly value: string; readonly offset: number };

function piecesOf(node: MdastNode, source: string): Raw[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return [{ kind: "node", node, isBreak: false }];
  if (node.type === "text") return textPieces(node.value, source.slice(start, end), start);
  if (node.type !== "emphasis" && node.type !== "strong" && node.type !== "delete")
    return [{ kind: "node", node, isBreak: node.type === "break" }];
  const character = source[start] as Run["character"];
  // Strikethrough is written with one tilde or two.
  const count = node.type === "strong" || (node.type === "delete" && source[start + 1] === "~") ? 2 : 1;
  return [
    { kind: "run", character, count, offset: start },
    ...node.children.flatMap((child) => piecesOf(child as MdastNode, source)),
    { kind: "run", character, count, offset: end - count },
  ];
}

function textPieces(value: string, source: string, start: number): Raw[] {
  const marks = Array.from(source.matchAll(written)).flatMap(({ 0: text, index }) => {
    if (text.startsWith("\\")) return /[*_~'"]/.test(text) ? [{ isPlain: false, character: text.slice(1), index }] : [];
    if (text.startsWith("&")) {
      const character = entities[text] ?? entities[text.toLowerCase()];
      return character ? [{ isPlain: false, character, index }] : [];
    }
    return [{ isPlain: true, character: text, index }];
  });
  const places = Array.from(value.matchAll(/[*_~'"‘’“”]/g), ({ index }) => index);
  // Where the source reads otherwise than expected, nothing is known about its marks, and nothing is changed.
  if (places.length !== marks.length) return [{ kind: "text", value }];
  const pieces: Raw[] = [];
  let done = 0;
  for (const [i, place] of places.entries()) {
    const { isPlain, character, index } = marks[i] as (typeof marks)[number];
    if (!isPlain || /[‘’“”]/.test(character)) continue;
    pieces.push({ kind: "text", value: value.slice(done, place) });
    const shown = value[place] as string;
    pieces.push(
      character === "'" || character === '"'
        ? { kind: "quote", mark: character, value: shown, offset: start + index }
        : { kind: "run", character: character as Run["character"], count: 1, offset: start + index },
    );
    done = place + 1;
  }
  return [...pieces, { kind: "text", value: value.slice(done) }];
}

/** Without empty texts; what belongs together is one. */
function joined(pieces: readonly Raw[]): Raw[] {
  const out: Raw[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (piece.kind === "text" && piece.value === "") continue;
    if (piece.kind === "text" && last?.kind === "text")
      out[out.length - 1] = { kind: "text", value: last.value + piece.value };
    else if (
      piece.kind === "run" &&
      last?.kind === "run" &&
      last.character === piece.character &&
      last.offset + last.count === piece.offset
    )
      out[out.length - 1] = { ...last, count: last.count + piece.count };
    else out.push(piece);
  }
  return out;
}

/** The straight quotation marks of a block that are meant as curly ones, where rules made for English fail. */
export function meantQuotes(
  children: readonly MdastNode[],
  source: string,
): { readonly offset: number; readonly mark: string; readonly curly: string }[] {
  const pieces = joined(children.flatMap((node) => piecesOf(node, source)));
  const curled = curledQuotes(pieces);
  return pieces
    .filter((piece) => piece.kind === "quote")
    .flatMap(({ offset, mark }, i) => (curled[i] ? [{ offset, mark, curly: curled[i] }] : []));
}

/** Quotation marks as text, curled as meant. */
function curlQuotes(pieces: readonly Raw[]): InlinePiece[] {
  const curled = curledQuotes(pieces);
  let seen = 0;
  const texts = pieces.map((piece): InlinePiece => {
    if (piece.kind !== "quote") return piece;
    seen += 1;
    return { kind: "text", value: curled[seen - 1] ?? piece.value };
  });
  return joined(texts) as InlinePiece[];
}

/** The curly mark of each straight one, if it is meant; emphasis around or within them does not count as their neighbour. */
function curledQuotes(pieces: readonly Raw[]): (string | undefined)[] {
  const solid = (piece: Raw | undefined) => (piece?.kind === "quote" ? undefined : piece);
  const beside = (at: number, step: 1 | -1): string | undefined => {
    let next = at + step;
    while (pieces[next]?.kind === "run") next += step;
    const piece = pieces[next];
    return piece?.kind === "quote"
      ? piece.mark
      : edgeOf(solid(piece) as InlinePiece | undefined, step > 0 ? "first" : "last");
  };
  const quotes: StraightQuote[] = [];
  for (const [i, piece] of pieces.entries())
    if (piece.kind === "quote") quotes.push({ mark: piece.mark, before: beside(i, -1), after: beside(i, 1) });
  return curlyBesideKorean(quotes);
}

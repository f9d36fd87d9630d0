/** A piece of a template: words as they stand, or the name of a quantity, `plain` when its unit stays away. */
export type Piece = { readonly words: string } | { readonly name: string; readonly plain: boolean };

/** "Of {received}, {answered#} …" in pieces. */
export function piecesOf(template: string): Piece[] {
  return template
    .split(/(\{\w+#?\})/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const name = /^\{(\w+)(#?)\}$/.exec(piece);
      return name ? { name: name[1] as string, plain: name[2] === "#" } : { words: piece };
    });
}

/** A template with every name replaced. */
export function fillTemplate(template: string, write: (name: string, plain: boolean) => string): string {
  return piecesOf(template)
    .map((piece) => ("words" in piece ? piece.words : write(piece.name, piece.plain)))
    .join("");
}

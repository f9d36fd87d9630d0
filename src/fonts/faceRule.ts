import { unicodeRange } from "./unicodeRange.ts";

/** One `@font-face` rule. `address` is that of a WOFF2 file; text is shown in the next family until it has come. */
export function faceRule(face: {
  readonly family: string;
  readonly address: string;
  readonly weight: string;
  readonly style?: string;
  readonly characters: string;
}): string {
  return `@font-face {
  font-family: "${face.family}";
  font-style: ${face.style ?? "normal"};
  font-weight: ${face.weight};
  font-display: swap;
  src: url("${face.address}") format("woff2");
  unicode-range: ${unicodeRange(face.characters)};
}
`;
}

/** Rough width of a character of 12 px sans, in pixels: enough to break lines without measuring text. */
function characterWidth(character: string): number {
  if (/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af\u4e00-\u9fff]/.test(character)) return 11.2;
  if (/[%—@mwMW]/.test(character)) return 10.8;
  if (/[A-Z0-9$+−]/.test(character)) return 7.9;
  if (/[ijlI|!.,:;'’()·]/.test(character)) return 3.9;
  if (/[frt]/.test(character)) return 5;
  return character === " " ? 3.6 : 7.2;
}

/** Rough width of a line of sans, in pixels. */
export function textWidth(text: string, size = 12): number {
  return (Array.from(text).reduce((sum, character) => sum + characterWidth(character), 0) * size) / 12;
}

/** A text broken at spaces into lines no wider than `width` pixels; a word wider than that keeps a line of its own. */
export function wrapWords(text: string, width: number, size = 12): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, size) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface Placed {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A place as it is told and given back: "file:line:column". */
export const placeText = ({ file, line, column }: Placed) => `${file}:${line}:${column}`;

/**
 * Which of several is meant by places "file:line:column". What was written before in the same line moves its columns:
 * the only one of a line is meant by any of them. Undefined where none is, or several may be.
 */
export function placeMeant<T extends Placed>(found: readonly T[], at: readonly string[]): T | undefined {
  const exact = found.find((each) => at.includes(placeText(each)));
  if (exact) return exact;
  const onLine = found.filter(({ file, line }) => at.some((place) => place.startsWith(`${file}:${line}:`)));
  return onLine.length === 1 ? onLine[0] : undefined;
}

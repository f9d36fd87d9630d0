import type { FileFault } from "../fileFault.ts";

const quote = 0x22;
const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * The first record of a CSV that has another number of columns than the header, or a quotation that never closes;
 * undefined when the shape is sound. DuckDB, left alone with such a file, skips lines until it can make sense of it.
 */
export async function csvShapeFault(file: Blob, delimiter: string): Promise<FileFault | undefined> {
  const mark = delimiter.charCodeAt(0);
  let [line, start, fields, expected, opened] = [1, 1, 1, 0, 0];
  let isQuoted = false;
  let isBlank = true;
  const endRecord = (): FileFault | undefined => {
    if (!isBlank && expected === 0) expected = fields;
    const fault =
      !isBlank && fields !== expected
        ? ({ kind: "columns", line: start, expected, found: fields } as const)
        : undefined;
    fields = 1;
    isBlank = true;
    return fault;
  };
  for await (const chunk of file.stream()) {
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i];
      if (byte === quote) {
        isQuoted = !isQuoted;
        if (isQuoted) opened = line;
      }
      if (byte === newline) {
        line++;
        if (isQuoted) continue;
        const fault = endRecord();
        if (fault) return fault;
        start = line;
      } else if (byte !== carriageReturn) {
        isBlank = false;
        if (byte === mark && !isQuoted) fields++;
      }
    }
  }
  return isQuoted ? { kind: "quote", line: opened } : endRecord();
}

import { ImportError } from "./grid.ts";

/** How the numbers of a file are written: what stands before decimals; the other sign stands between thousands. */
export interface NumberStyle {
  readonly point: "." | ",";
}

/** A number as it stands somewhere, for the signs in it. */
export interface WrittenNumber {
  readonly text: string;
  readonly line: number;
}

const onlyPoint =
  /^[-+]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|0?\.\d+|\d{4,}\.\d+|\d+\.(?:\d{1,2}|\d{4,}))$/;
const onlyComma = /^[-+]?(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|0,\d+|\d{4,},\d+|\d+,(?:\d{1,2}|\d{4,}))$/;
const eitherComma = /^[-+]?[1-9]\d{0,2},\d{3}$/;
const eitherPoint = /^[-+]?[1-9]\d{0,2}\.\d{3}$/;

/**
 * Which sign stands before decimals, from all numbers of a file. Where none says so (1,234 alone may be one thousand or
 * one and a bit), or where two contradict each other, an ImportError asks for it.
 */
export function numberStyle(
  numbers: Iterable<WrittenNumber>,
  { chosen, isCommaLikely }: { chosen?: "." | "," | undefined; isCommaLikely: boolean },
): NumberStyle {
  if (chosen) return { point: chosen };
  let [point, comma, unclear]: (WrittenNumber | undefined)[] = [];
  for (const number of numbers) {
    const text = number.text.replace(/[\s'’\u00a0\u202f]/g, "");
    if (onlyPoint.test(text)) point ??= number;
    else if (onlyComma.test(text)) comma ??= number;
    else if (eitherComma.test(text) || (isCommaLikely && eitherPoint.test(text))) unclear ??= number;
  }
  if (point && comma)
    throw new ImportError(
      `Line ${point.line} has ${point.text}, line ${comma.line} has ${comma.text}: the one has a point before decimals, the other a comma. Correct the file, or say which it is: --decimal . or --decimal ,`,
    );
  if (comma) return { point: "," };
  if (point || !unclear) return { point: "." };
  const [thousand, decimals] = unclear.text.includes(",") ? [".", ","] : [",", "."];
  throw new ImportError(
    `Line ${unclear.line} has ${unclear.text}, and no number of the file says whether that is ${unclear.text.replace(/[.,]/, "")} or ${unclear.text.replace(",", ".")}. Say which: --decimal ${thousand} (${unclear.text.replace(/[.,]/, "")}) or --decimal ${decimals} (${unclear.text.replace(",", ".")}).`,
  );
}

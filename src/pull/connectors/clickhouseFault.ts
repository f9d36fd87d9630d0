import type { EngineQuestion } from "../engineAnswer.ts";
import { orRaise } from "../orRaise.ts";
import { PullError } from "../pullError.ts";
import { addressExamples } from "../warehouseAddress.ts";
import { withoutAddress } from "../withoutAddress.ts";
import { type FaultWords, networkFaults, noPassword } from "./networkFaults.ts";

/** What ClickHouse writes of an error, in an answer of its own or after the rows of one that it had begun. */
const exception = /Code: (\d+)[.,] (?:e\.displayText\(\) = )?DB::Exception: ([\s\S]*?)(?:, e\.what\(\)|$)/;

/** The error that a line of an answer holds; undefined where it is a row. */
export function exceptionIn(line: string): Error | undefined {
  const [told] = exception.exec(line) ?? [];
  return told === undefined ? undefined : new Error(told);
}

interface Told {
  /** A number of ClickHouse's own, or a name of the network. */
  readonly code?: string | undefined;
  readonly says: string;
}

function toldBy(error: unknown): Told {
  const { message, code } = error as Error & { readonly code?: string };
  const [, number, text] = exception.exec(message) ?? [];
  return { code: number ?? code, says: text ?? message };
}

/** Whether an account takes no settings, since its own say that it only reads. */
export function isBound(error: unknown): boolean {
  const { code, says } = toldBy(error);
  return code === "164" && /\bsetting\b/i.test(says);
}

/** An error of ClickHouse or of the way to it as a sentence with what to do. */
export function clickhouseFault(error: unknown, question: EngineQuestion): unknown {
  if (error instanceof PullError) return error;
  if (question.signal.aborted) return question.signal.reason;
  const told = toldBy(error);
  const says = withoutAddress(told.says.split("\n")[0] ?? "", question.address)
    .replace(/[.\s]+$/, "")
    .slice(0, 240);
  return new PullError(faults[told.code ?? ""]?.({ ...question, says }) ?? otherFault(told, says, question));
}

const noLogin = (words: FaultWords) =>
  noPassword(words, addressExamples.clickhouse) ??
  `ClickHouse refuses the user or the password in ${words.variable}: correct them there`;
const noRights = ({ says, file }: FaultWords) =>
  `ClickHouse says “${says}”: have the user be given SELECT on it, or ask another table in ${file}`;
const tooMuch = (words: FaultWords) =>
  `the answer has more than ${words.limits.rows} rows or ${words.limits.bytes} bytes: have ${words.file} sum up more${orRaise(words, "rows", "bytes")}`;

/** By the number of ClickHouse (ErrorCodes.cpp) or the code of the network. */
const faults: Readonly<Record<string, (words: FaultWords) => string>> = {
  ...networkFaults,
  "192": noLogin,
  "193": noLogin,
  "194": noLogin,
  "516": noLogin,
  "81": ({ variable, file }) =>
    `ClickHouse has no database of the name in ${variable}, or of one in ${file}: correct it there, in the address after the last slash`,
  "291": noRights,
  "497": noRights,
  "62": ({ says, file }) =>
    /multi-statements/i.test(says)
      ? `${file} holds several statements, and an engine is asked one: write one select there`
      : `ClickHouse says “${says}” (62): correct ${file}`,
  "164": ({ says, file }) =>
    `ClickHouse says “${says}”, and it is only asked here, never written to: write one select in ${file}`,
  "159": (words) =>
    `ClickHouse had no whole answer after ${words.limits.seconds} s: have ${words.file} ask for less or by the table's key${orRaise(words, "seconds")}`,
  "396": tooMuch,
  "158": tooMuch,
  "307": tooMuch,
  "241": ({ file }) => `ClickHouse has not the memory for it: have ${file} sum up more, or ask for a part`,
};

function otherFault({ code }: Told, says: string, { file }: EngineQuestion): string {
  if (code === undefined || /^[A-Z]/.test(code))
    return `the connection to ClickHouse was lost (${code ?? says}): run it again, and look at the server's log if it happens once more`;
  return `ClickHouse says “${says}” (${code}): correct ${file}`;
}

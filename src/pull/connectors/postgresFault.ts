import type { EngineQuestion } from "../engineAnswer.ts";
import { orRaise } from "../orRaise.ts";
import { PullError } from "../pullError.ts";
import { withoutAddress } from "../withoutAddress.ts";
import { type FaultWords, networkFaults } from "./networkFaults.ts";

/** What a server or the network says of itself. */
interface Told {
  readonly code?: string;
  readonly message: string;
  readonly position?: string;
}

/** An error of PostgreSQL or of the way to it as a sentence with what to do; what was thrown to end it stays as it is. */
export function postgresFault(error: unknown, question: EngineQuestion): unknown {
  const { signal, address } = question;
  if (error instanceof PullError) return error;
  if (signal.aborted) return signal.reason;
  const told = error as Told;
  const says = withoutAddress(told.message.split("\n")[0] ?? "", address);
  return new PullError(faults[told.code ?? ""]?.({ ...question, says }) ?? otherFault(told, says, question));
}

const noLogin = ({ variable }: FaultWords) =>
  `PostgreSQL refuses the user or the password in ${variable}: correct them there`;

/** By the SQLSTATE of the server or the code of the network. */
const faults: Readonly<Record<string, (words: FaultWords) => string>> = {
  ...networkFaults,
  "28P01": noLogin,
  "28000": noLogin,
  "3D000": ({ variable }) =>
    `PostgreSQL has no database of the name in ${variable}: correct it there, after the last slash`,
  "42501": ({ says, file }) =>
    `PostgreSQL says “${says}”: have the user be given SELECT on it, or ask another table in ${file}`,
  "25006": ({ says, file }) =>
    `PostgreSQL says “${says}”, and it is only asked here, never written to: write one select in ${file}`,
  "57014": (words) =>
    `PostgreSQL had no whole answer after ${words.limits.seconds} s: have ${words.file} ask for less or by an index${orRaise(words, "seconds")}`,
  "53300": ({ variable }) => `PostgreSQL takes no further connection at the address in ${variable}: run it again later`,
};

function otherFault({ code, message, position }: Told, says: string, { sql, variable, file }: EngineQuestion): string {
  if (/multiple commands/.test(message))
    return `${file} holds several statements, and an engine is asked one: write one select there`;
  if (code === undefined && /timeout expired/.test(message))
    return `nothing answered in time at the address in ${variable}: look at host and port there, and whether the engine runs`;
  if (!code || /^(?:08|57P|ECONN|EPIPE)/.test(code))
    return `the connection to PostgreSQL was lost (${code ?? says}): run it again, and look at the server's log if it happens once more`;
  const line = position ? `, line ${sql.slice(0, Number(position)).split("\n").length}` : "";
  return `PostgreSQL says “${says}” (${code}): correct ${file}${line}`;
}

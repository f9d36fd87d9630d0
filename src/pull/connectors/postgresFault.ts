import type { EngineQuestion } from "../engineAnswer.ts";
import { orRaise } from "../orRaise.ts";
import { PullError } from "../pullError.ts";
import { addressExamples } from "../warehouseAddress.ts";
import { withoutAddress } from "../withoutAddress.ts";
import { type FaultWords, networkFaults, noPassword } from "./networkFaults.ts";

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
  const words = { ...question, says };
  return new PullError(faults[told.code ?? ""]?.(words) ?? otherFault(told, words));
}

const example = addressExamples.postgres;

const noLogin = (words: FaultWords) =>
  noPassword(words, example) ?? `PostgreSQL refuses the user or the password in ${words.variable}: correct them there`;

/** The server's list of who may come from where has no line for this one; it says so where TLS was what was missing. */
const notFromHere = (words: FaultWords) =>
  /no encryption|SSL off/i.test(words.says)
    ? `PostgreSQL lets this user in from here with TLS at most: write ?sslmode=verify-full at the end of ${words.variable}, and look at pg_hba.conf of the server if it is refused then too`
    : noLogin(words);

/** By the SQLSTATE of the server or the code of the network. */
const faults: Readonly<Record<string, (words: FaultWords) => string>> = {
  ...networkFaults,
  ENOENT: ({ variable }) =>
    `a file that ${variable} names for TLS is not there: correct sslrootcert, sslcert or sslkey in the address`,
  "28P01": noLogin,
  "28000": notFromHere,
  "3D000": ({ address, variable }) =>
    address.pathname.length > 1
      ? `PostgreSQL has no database of the name in ${variable}: correct it there, after the last slash`
      : `there is no database in ${variable}: write its name at the end, as ${example}`,
  "42501": ({ says, file }) =>
    /\bschema\b/.test(says)
      ? `PostgreSQL says “${says}”: have the user be given USAGE on it and SELECT on its table, or ask another table in ${file}`
      : `PostgreSQL says “${says}”: have the user be given SELECT on it, or ask another table in ${file}`,
  "25006": ({ says, file }) =>
    `PostgreSQL says “${says}”, and it is only asked here, never written to: write one select in ${file}`,
  "57014": (words) =>
    `PostgreSQL had no whole answer after ${words.limits.seconds} s: have ${words.file} ask for less or by an index${orRaise(words, "seconds")}`,
  "53300": ({ variable }) => `PostgreSQL takes no further connection at the address in ${variable}: run it again later`,
};

function otherFault({ code, message, position }: Told, words: FaultWords): string {
  const { sql, variable, file, says } = words;
  const lacksPassword = /client password must be/.test(message) ? noPassword(words, example) : undefined;
  if (lacksPassword) return lacksPassword;
  if (/server does not support SSL/.test(message))
    return `the server in ${variable} speaks no TLS, and the address asks for it: have the server take TLS, or leave sslmode out of the address where the network is your own`;
  if (/multiple commands/.test(message))
    return `${file} holds several statements, and an engine is asked one: write one select there`;
  if (code === undefined && /timeout expired/.test(message))
    return `nothing answered in time at the address in ${variable}: look at host and port there, and whether the engine runs`;
  if (!code || /^(?:08|57P|ECONN|EPIPE)/.test(code))
    return `the connection to PostgreSQL was lost (${code ?? says}): run it again, and look at the server's log if it happens once more`;
  const line = position ? `, line ${sql.slice(0, Number(position)).split("\n").length}` : "";
  return `PostgreSQL says “${says}” (${code}): correct ${file}${line}`;
}

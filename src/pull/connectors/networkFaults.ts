import type { EngineQuestion } from "../engineAnswer.ts";

/** What was asked, and what the engine or the network says of it, without address and password. */
export type FaultWords = EngineQuestion & { readonly says: string };

const noHost = ({ variable }: FaultWords) =>
  `the host in ${variable} is not known: look at its name there, and at the network`;
const noServer = ({ variable }: FaultWords) =>
  `nothing answers at the address in ${variable}: look at host and port there, and whether the engine runs`;

/** Why no engine is reached, whichever it is, by the code of the network. */
export const networkFaults: Readonly<Record<string, (words: FaultWords) => string>> = {
  ENOTFOUND: noHost,
  EAI_AGAIN: noHost,
  ECONNREFUSED: noServer,
  EHOSTUNREACH: noServer,
  ENETUNREACH: noServer,
  ETIMEDOUT: noServer,
};

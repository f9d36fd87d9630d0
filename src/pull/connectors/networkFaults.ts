import type { EngineQuestion } from "../engineAnswer.ts";

/** What was asked, and what the engine or the network says of it, without address and password. */
export type FaultWords = EngineQuestion & { readonly says: string };

const noHost = ({ variable }: FaultWords) =>
  `the host in ${variable} is not known: look at its name there, and at the network`;
const noServer = ({ variable }: FaultWords) =>
  `nothing answers at the address in ${variable}: look at host and port there, and whether the engine runs`;

const noTls = ({ variable }: FaultWords) =>
  `the server at the address in ${variable} speaks no TLS at that port: look at the port there, or ask without TLS where the network is your own`;

/** Codes of OpenSSL and Node for a certificate that is not taken. */
const untrusted = [
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "CERT_HAS_EXPIRED",
  "ERR_TLS_CERT_ALTNAME_INVALID",
];
const otherCertificate = ({ variable, says }: FaultWords) =>
  `the certificate of the server in ${variable} is not trusted here (${says}): name the file of its authority in NODE_EXTRA_CA_CERTS, and the host in the address as the certificate has it`;

/** The sentence for an address without a password; undefined where it holds one. */
export function noPassword({ address, variable }: FaultWords, example: string): string | undefined {
  if (address.password) return undefined;
  return `there is no password in ${variable}, and the server asks for one: write it there, as ${example}`;
}

/** Why no engine is reached, whichever it is, by the code of the network. */
export const networkFaults: Readonly<Record<string, (words: FaultWords) => string>> = {
  ...Object.fromEntries(untrusted.map((code) => [code, otherCertificate])),
  ERR_SSL_WRONG_VERSION_NUMBER: noTls,
  EPROTO: noTls,
  ENOTFOUND: noHost,
  EAI_AGAIN: noHost,
  ECONNREFUSED: noServer,
  EHOSTUNREACH: noServer,
  ENETUNREACH: noServer,
  ETIMEDOUT: noServer,
};

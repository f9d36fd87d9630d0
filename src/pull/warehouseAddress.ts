import type { Pull } from "../datasets/pull.ts";
import { PullError } from "./pullError.ts";

/** Where an engine is, and by what it is asked. */
export interface Warehouse {
  readonly connector: Pull["connector"];
  readonly address: URL;
  readonly variable: string;
}

const schemes: Readonly<Record<string, Pull["connector"]>> = {
  "postgres:": "postgres",
  "postgresql:": "postgres",
  "http:": "clickhouse",
  "https:": "clickhouse",
};

/** How the address of each engine is written. */
export const addressExamples: Readonly<Record<Pull["connector"], string>> = {
  postgres: "postgres://user:password@host:5432/database",
  clickhouse: "https://user:password@host:8443/database",
};

/** The variable of the environment that holds an engine's address: TIDELINE_WAREHOUSE_URL of warehouse. */
export function addressVariable(name: string): string {
  return `TIDELINE_${name.toUpperCase().replaceAll("-", "_")}_URL`;
}

/**
 * The engine of a name, from the environment; where a connector is given, the address must be one for it. A PullError
 * says what the variable lacks, and never what it holds.
 */
export function warehouseOf(
  name: string,
  environment: NodeJS.ProcessEnv = process.env,
  expected?: Pull["connector"],
): Warehouse {
  const variable = addressVariable(name);
  const written = environment[variable];
  const example = expected ? addressExamples[expected] : Object.values(addressExamples).join(" or ");
  if (!written) throw new PullError(`${variable} is not set: set it to the address of the engine, as ${example}`);
  const address = URL.parse(written);
  const connector = address ? schemes[address.protocol] : undefined;
  if (!address?.hostname || !connector || !isDecodable(address))
    throw new PullError(
      `${variable} holds no address of an engine: write it as ${example}, with %40 and the like for signs that an address has for itself`,
    );
  if (expected && connector !== expected)
    throw new PullError(
      `${variable} holds an address for ${connector}, and the descriptor says ${expected}: write ${example} there, or correct "connector"`,
    );
  return { connector, address, variable };
}

function isDecodable({ username, password, pathname }: URL): boolean {
  try {
    return [username, password, pathname].map(decodeURIComponent).length > 0;
  } catch {
    return false;
  }
}

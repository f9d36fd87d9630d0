import { readNumber } from "../../language/readNumber.ts";
import { findEconomy } from "../economies/findEconomy.ts";
import type { TypedReaders } from "./state/readField.ts";

/** Reads numbers and names as people type them. */
export const typedReaders: TypedReaders = { readNumber, findEconomy };

import type { Pull } from "../../datasets/pull.ts";
import type { AskEngine } from "../engineAnswer.ts";
import { askClickhouse } from "./clickhouse.ts";
import { askPostgres } from "./postgres.ts";

/** How each engine is asked. */
export const engines: Readonly<Record<Pull["connector"], AskEngine>> = {
  postgres: askPostgres,
  clickhouse: askClickhouse,
};

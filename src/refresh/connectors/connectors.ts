import type { Refresh } from "../../datasets/refresh.ts";
import type { Connector } from "../raw.ts";
import { csv } from "./csv.ts";
import { fred } from "./fred.ts";
import { owid } from "./owid.ts";
import { sdmx } from "./sdmx.ts";
import { worldBank } from "./worldBank.ts";

/** Every connector, by the name that a descriptor gives. */
export const connectors: Readonly<Record<Refresh["connector"], Connector>> = {
  "world-bank": worldBank,
  sdmx,
  fred,
  owid,
  csv,
};

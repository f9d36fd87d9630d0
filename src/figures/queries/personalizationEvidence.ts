import { query } from "../../database/query.ts";
import sql from "./personalizationEvidence.sql?raw";

/** The numbers of the topic, one row each, with the outcome of tracing them ('traced' … 'no-source'). */
export const personalizationEvidence = query({
  name: "personalizationEvidence",
  sql,
  columns: {
    id: "text",
    value: "double",
    unit: "text",
    trace: "text",
    origin: "text",
    claim: "text",
    finding: "text",
  },
});

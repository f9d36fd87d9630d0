import sql from "./personalizationEvidence.sql?raw";
import { query } from "./query.ts";

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

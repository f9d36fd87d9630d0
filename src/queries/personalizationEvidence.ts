import sql from "./personalizationEvidence.sql?raw";
import { query } from "./query.ts";

/** The numbers of the topic, one row each, with the outcome of tracing them ('traced' … 'no-source'). */
export const personalizationEvidence = query({
  name: "personalizationEvidence",
  sql,
  columns: {
    id: "text",
    origin: "text",
    value: "double",
    unit: "text",
    trace: "text",
    claim_en: "text",
    claim_ko: "text",
    finding_en: "text",
    finding_ko: "text",
  },
});

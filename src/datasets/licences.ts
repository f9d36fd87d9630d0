/**
 * The licences a dataset may carry: Open Definition identifiers, and the few words that the Data Package standard
 * leaves for everything else. A new one is added here, with thought, before the data is bundled.
 */
export const licences = [
  "CC-BY-4.0",
  "CC0-1.0",
  "ODC-PDDL-1.0",
  "ODC-BY-1.0",
  // Public domain as the work of a government.
  "us-pd",
  // Free to use with attribution, on the publisher's own terms.
  "other-at",
  // Rights reserved: only single figures, or the columns that are charted, are quoted with citation.
  "other-closed",
  "notspecified",
] as const;

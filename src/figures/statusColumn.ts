import type { TableColumn } from "./figure.ts";

const words: Record<string, { en: string; ko: string }> = {
  actual: { en: "actual", ko: "실적" },
  projection: { en: "projection", ko: "전망" },
};

/** The table column that tells actual figures from projected ones. */
export const statusColumn: TableColumn = {
  heading: { en: "Kind", ko: "구분" },
  format: (value: string, language) => words[value]?.[language] ?? value,
};

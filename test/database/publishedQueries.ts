import type { Query } from "../../src/database/query.ts";

const modules = import.meta.glob<Record<string, unknown>>("../../src/calculators/**/queries/*.ts", {
  eager: true,
});

function isQuery(value: unknown): value is Query {
  return typeof value === "object" && value !== null && "sql" in value && "columns" in value;
}

/** Every question of the calculators: adding the file adds its tests. */
export const publishedQueries: readonly Query[] = Object.values(modules).flatMap((module) =>
  Object.values(module).filter(isQuery),
);

import type { Query } from "../../src/queries/query.ts";

const modules = import.meta.glob<Record<string, unknown>>("../../src/queries/*.ts", { eager: true });

function isQuery(value: unknown): value is Query {
  return typeof value === "object" && value !== null && "sql" in value && "columns" in value;
}

/** Every question in src/queries: adding the file adds its tests. */
export const publishedQueries: readonly Query[] = Object.values(modules).flatMap((module) =>
  Object.values(module).filter(isQuery),
);

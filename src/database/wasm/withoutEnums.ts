import { Type, tableFromIPC } from "@uwdata/flechette";

/**
 * The question with its enum columns as text, or undefined when it has none. The engine sends the places of an enum's
 * values but not the values. `schema` is the first message of an answer.
 */
export function withoutEnums(sql: string, schema: Uint8Array): string | undefined {
  const { fields } = tableFromIPC([schema]).schema;
  const names = fields
    .filter(({ type }) => type.typeId === Type.Dictionary)
    .map(({ name }) => `"${name.replaceAll('"', '""')}"`);
  if (names.length === 0) return undefined;
  const question = sql.replace(/[\s;]+$/, "");
  return `select * replace (${names.map((name) => `${name}::varchar as ${name}`).join(", ")}) from (${question}\n)`;
}

import type { Client, Connection, Submittable } from "pg";
import type { PostgresField } from "./postgresTypes.ts";

/** The columns that a statement would answer with: PostgreSQL plans nothing and runs nothing for it. */
export function describePostgres(client: Client, sql: string): Promise<readonly PostgresField[]> {
  return new Promise((resolve, reject) => {
    let fields: readonly PostgresField[] = [];
    // What the driver calls when the server answers.
    const description: Submittable & Record<string, unknown> = {
      submit(connection: Connection) {
        connection.parse({ name: "", text: sql, types: [] }, true);
        connection.describe({ type: "S", name: "" }, true);
        connection.sync();
      },
      handleRowDescription: (message: { readonly fields: readonly PostgresField[] }) => {
        fields = message.fields;
      },
      handleReadyForQuery: () => resolve(fields),
      handleError: reject,
    };
    client.query(description);
  });
}

import { createHash } from "node:crypto";

/** The hash of a table in parts: that of the hashes of its parts, each on a line of its own. */
export function hashOfParts(parts: readonly { readonly hash: string }[]): string {
  const lines = parts.map(({ hash }) => `${hash}\n`).join("");
  return `sha256:${createHash("sha256").update(lines).digest("hex")}`;
}

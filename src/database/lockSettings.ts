import { quotedText } from "../datasets/quoteSql.ts";

/** Settings that keep SQL to the tables, the same in both engines: no files, no addresses, no extensions, no way back. */
export const lockSettings = [
  "set autoinstall_known_extensions = false",
  "set autoload_known_extensions = false",
  "set allow_community_extensions = false",
  "set enable_external_access = false",
  "set lock_configuration = true",
] as const;

/** The same for native DuckDB with views over the files at `paths`, which stay readable; they are named before access is closed. */
export function lockedTo(paths: readonly string[]): readonly string[] {
  return paths.length === 0
    ? lockSettings
    : [`set allowed_paths = [${paths.map(quotedText).join(", ")}]`, ...lockSettings];
}

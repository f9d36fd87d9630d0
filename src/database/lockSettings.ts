/** Settings that keep SQL to the tables, the same in both engines: no files, no addresses, no extensions, no way back. */
export const lockSettings = [
  "set autoinstall_known_extensions = false",
  "set autoload_known_extensions = false",
  "set allow_community_extensions = false",
  "set enable_external_access = false",
  "set lock_configuration = true",
] as const;

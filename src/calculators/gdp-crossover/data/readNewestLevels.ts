import { nativeDatabase } from "../../../database/native.ts";
import { ask, type RowOf } from "../../../database/query.ts";
import { newestLevels } from "./queries/newestLevels.ts";

export type NewestLevel = RowOf<typeof newestLevels.columns>;

let read: Promise<readonly NewestLevel[]> | undefined;

/** Levels and growth of every economy in the newest editions, asked once a build. */
export function readNewestLevels(): Promise<readonly NewestLevel[]> {
  read ??= nativeDatabase().then((database) => ask(database, newestLevels));
  return read;
}

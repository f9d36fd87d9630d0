import { nativeDatabase } from "../../database/native.ts";
import { ask } from "../../database/query.ts";
import { nextProjected } from "./queries/nextProjected.ts";
import { projectedPace } from "./queries/projectedPace.ts";

/** What published projections expected and what has happened since, and when more can be told, asked at build. */
export async function readProjectionsSince() {
  const database = await nativeDatabase();
  return { pace: await ask(database, projectedPace), next: await ask(database, nextProjected) };
}

import { nativeDatabase } from "../../database/native.ts";
import { ask } from "../../database/query.ts";
import { seriesBreaks } from "./queries/seriesBreaks.ts";
import type { SeriesBreak } from "./seriesBreak.ts";

let read: Promise<readonly SeriesBreak[]> | undefined;

/** The breaks in the GDP series of the bundled editions, asked once a build. */
export function readBreaks(): Promise<readonly SeriesBreak[]> {
  read ??= nativeDatabase()
    .then((database) => ask(database, seriesBreaks))
    .then((rows) =>
      rows.map(({ iso3: code, start, step, text_en: en, text_ko: ko }) => ({
        code,
        start,
        ...(step === null ? {} : { step }),
        text: { en, ko },
      })),
    );
  return read;
}

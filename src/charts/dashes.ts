import type { Status } from "./schema.ts";

/** Dashes by what is known: solid where observed, short where estimated, long where projected. */
export const dashes: Readonly<Record<Status, string | undefined>> = {
  actual: undefined,
  estimate: "2 3",
  projection: "5 4",
};

/** The dash of everything that is projected rather than observed. */
export const projectedDash = "5 4";

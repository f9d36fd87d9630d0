import { expect, test } from "vitest";
import { project } from "../refresh/project.ts";
import { runCommand } from "./runCommand.ts";

test("data:stale lists what should have appeared by a day with where to look, then what is expected next", () => {
  const { root } = project({
    name: "office-ships",
    version: "2025-07",
    columns: ["harbour!", "year#!", "ships#"],
    csv: "harbour,year,ships\nBusan,2024,120\n",
    refresh: { connector: "csv", url: "https://example.org/ships.csv" },
    expected: { every: "P1Y", from: "07" },
    sql: "from raw",
  });
  const stale = (day: string) => runCommand("dataStale", ["--today", day], root);
  expect(stale("2026-07-31")).toEqual({
    status: 0,
    said: "Every edition that was expected up to 2026-07-31 is here.\n\nExpected in July 2026:\n  office-ships\n",
  });
  expect(stale("2026-08-01")).toEqual({
    status: 0,
    said:
      "office-ships: an edition was expected in July 2026, and the one here is July 2025. Fetch it: npm run data:refresh -- office-ships\n" +
      "1 of 1 datasets wait for an edition on 2026-08-01.\n",
  });
  expect(stale("soon")).toEqual({ status: 1, said: '"soon" is no day. Write --today 2026-11-30.\n' });
});

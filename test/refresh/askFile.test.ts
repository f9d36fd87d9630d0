import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { answerStore } from "../../src/refresh/answerStore.ts";
import { askFile } from "../../src/refresh/askFile.ts";
import { project } from "./project.ts";

const ships = "harbour,year,ships\nBusan,2023,110\nBusan,2024,125\n";
const file = { bytes: new TextEncoder().encode(ships), name: "ships.csv", fetched: new Date("2026-10-03") };

function store() {
  const folder = mkdtempSync(join(tmpdir(), "answers-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return answerStore(folder);
}

const site = () =>
  project({
    name: "office-ships",
    columns: ["harbour!", "year#!", "ships#"],
    csv: "harbour,year,ships\nBusan,2023,110\nBusan,2024,120\n",
    refresh: { connector: "csv", url: "https://example.org/ships.csv" },
    sql: "select harbour, year::integer as year, ships::integer as ships from raw order by all",
  });

test("a file that somebody fetched is the answer of the day on which it was fetched, and is kept for a replay", async () => {
  const kept = store();
  const outcome = await site().refresh({ ask: askFile(kept, file) });
  expect(outcome).toMatchObject({
    kind: "new",
    says: expect.stringContaining("edition of October 2026, read on 2026-10-03"),
  });
  const last = kept.last("https://example.org/ships.csv");
  expect(new TextDecoder().decode(last?.bytes)).toBe(ships);
  expect(last?.date).toBe("2026-10-03T00:00:00.000Z");
});

test("a copy is named among the sources with its own day, and was read today", async () => {
  const copy = "https://github.com/some/where/blob/0123abc/data/ships.csv";
  const made = site();
  expect(await made.write({ ask: askFile(store(), file), copy })).toMatchObject({ kind: "new" });
  const { version, retrieved, sources } = JSON.parse(made.text("data/office-ships/datapackage.json"));
  expect({ version, retrieved }).toEqual({ version: "2026-10", retrieved: "2026-11-30" });
  expect(sources).toMatchObject([
    { title: "Yearbook", version: "2026-10-03" },
    {
      titles: { en: "Copy that was read: some/where, data/ships.csv", ko: "이용한 사본: some/where, data/ships.csv" },
      path: copy,
      version: "2026-10-03",
    },
  ]);
});

test("one file cannot stand for two addresses", async () => {
  const ask = askFile(store(), file);
  await ask("https://example.org/1");
  await expect(ask("https://example.org/2")).rejects.toThrow(
    "asks for https://example.org/2 too, which the file ships.csv cannot hold: refresh without --file",
  );
});

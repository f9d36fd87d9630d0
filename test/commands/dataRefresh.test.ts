import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { project } from "../refresh/project.ts";
import { type Publisher, publisher, send } from "../refresh/publisher.ts";
import { startCommand } from "./runCommand.ts";

let office: Publisher;
beforeAll(async () => {
  office = await publisher();
});
afterAll(() => office.close());

/** A project with a dataset that can be refreshed, and an essay that shows a number of it in both languages. */
function site() {
  const made = project({
    name: "office-ships",
    columns: ["harbour!", "year#!", "ships#"],
    csv: "harbour,year,ships\nBusan,2023,110\nBusan,2024,120\n",
    refresh: { connector: "csv", url: `${office.address}/ships.csv` },
    sql: "select harbour, year::integer as year, ships::integer as ships from raw order by all",
  });
  const essay = join(made.root, "src/essays/harbours");
  mkdirSync(essay, { recursive: true });
  const files = {
    "en.mdx": '---\ntitle: Harbours\ntopic: Ports\n---\n\nThere were <Fact id="ships" /> ships.\n',
    "ko.mdx": '---\ntitle: 항구\ntopic: Ports\n---\n\n배는 <Fact id="ships" /> 척이었다.\n',
    "facts.yaml":
      'ships: { says: { en: "Ships", ko: "배" }, unit: count, digits: 0, kind: observation, sql: "select ships from office_ships where year = 2024" }\n',
    "record.yaml": 'ships: "120"\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(essay, name), text);
  const run = (...args: readonly string[]) =>
    startCommand("dataRefresh", [...args, "--cache", join(made.root, "cache")], made.root);
  return { ...made, run };
}

const answer = (last: number) =>
  office.answer((_, response) =>
    send(response, "text/csv", `harbour,year,ships\nBusan,2023,110\nBusan,2024,${last}\nBusan,2025,130\n`),
  );

test("data:refresh tells rows and changed sentences of both languages, writes nothing in a dry run, and writes what a replay of the answer gives", async () => {
  answer(125);
  const { run, state, text } = site();
  const before = state();
  const dry = await run("--dry-run");
  expect(dry.status, dry.said).toBe(0);
  expect(dry.said).toMatch(/^## office-ships: edition of \w+ \d{4}, read on [\d-]+ \(before it: July 2025\)\.$/m);
  expect(dry.said).toContain("1 row added, 1 revised, 0 gone; 3 in all.");
  expect(dry.said).toContain("2 sentences change");
  expect(dry.said).toContain("src/essays/harbours/en.mdx:6 ships: 120 → 125\n    There were 125 ships.");
  expect(dry.said).toContain("src/essays/harbours/ko.mdx:6 ships: 120 → 125\n    배는 125 척이었다.");
  expect(dry.said).toMatch(
    /record\.yaml:1:8 "ships" was published as 120 and is now 125\. .*npm run facts:correct -- harbours/,
  );
  expect(dry.said).toContain("Nothing was written.");
  expect(state()).toEqual(before);

  office.answer((_, response) => void response.writeHead(403).end());
  const replayed = await run("office-ships", "--replay");
  expect(replayed.status, replayed.said).toBe(0);
  expect(replayed.said).toContain(
    "wrote data/office-ships/office-ships.csv\nwrote data/office-ships/datapackage.json\n",
  );
  expect(text("data/office-ships/office-ships.csv")).toBe(
    "harbour,year,ships\nBusan,2023,110\nBusan,2024,125\nBusan,2025,130\n",
  );
  const refused = await run();
  expect(refused.status).toBe(1);
  expect(refused.said).toMatch(
    /^office-ships: The Office \(127\.0\.0\.1:\d+\) answered 403 .*\.\nWhat was refused stands as before\.\n$/,
  );
});

test("data:refresh --file takes what somebody fetched without asking anybody, and says what it lacks", async () => {
  const { run, root, text } = site();
  office.answer((_, response) => void response.writeHead(403).end());
  const path = join(root, "ships.csv");
  writeFileSync(path, "harbour,year,ships\nBusan,2023,110\nBusan,2024,125\n");
  const done = await run("office-ships", "--file", path, "--fetched", "2026-10-03");
  expect(done.status, done.said).toBe(0);
  expect(text("data/office-ships/office-ships.csv")).toContain("Busan,2024,125");
  expect((await run("--file", path)).said).toContain("--file is the answer of one dataset: name it.");
  expect((await run("office-ships", "--copy", "https://example.org/")).said).toContain("say something of a --file");
  expect((await run("office-ships", "--file", path, "--fetched", "3 Octember")).said).toContain(
    "write it as 2026-10-03",
  );
  expect((await run("office-ships", "--file", `${path}.gz`)).said).toContain("cannot be read");
});

test("data:refresh --file takes no day that is still to come, and no copy without an address", async () => {
  const { run, root } = site();
  const path = join(root, "ships.csv");
  writeFileSync(path, "harbour,year,ships\nBusan,2023,110\n");
  const later = await run("office-ships", "--file", path, "--fetched", "2999-01-01");
  expect(later.said).toBe("--fetched 2999-01-01 is still to come: write the day on which the file was fetched.\n");
  const nowhere = await run("office-ships", "--file", path, "--copy", "nowhere");
  expect(nowhere.said).toBe("--copy nowhere is no address: write it whole, as https://example.org/table.csv.\n");
});

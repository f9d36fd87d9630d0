import { describe, expect, test } from "vitest";
import { type Change, changesByDay } from "../../src/layouts/changesByDay.ts";

const change = (date: string, kind: Change["kind"], title: string): Change => ({
  date,
  kind,
  title,
  path: `/${title}/`,
});

describe("changesByDay(changes, most)", () => {
  const changes = [
    change("2026-11-21", "dataset", "prices"),
    change("2026-12-03", "essay", "steel"),
    change("2026-11-21", "essay", "albums"),
    change("2027-01-15", "revision", "albums"),
    change("2026-12-03", "essay", "copper"),
  ];

  test("puts the latest day first, and on a day essays before notebooks and data, in the order they came", () => {
    const days = changesByDay(changes);
    expect(days.map(({ date }) => date)).toEqual(["2027-01-15", "2026-12-03", "2026-11-21"]);
    const titles = days.map(({ groups }) =>
      groups.map((group) => [group.kind, ...group.changes.map(({ title }) => title)]),
    );
    expect(titles).toEqual([
      [["revision", "albums"]],
      [["essay", "steel", "copper"]],
      [
        ["essay", "albums"],
        ["dataset", "prices"],
      ],
    ]);
  });

  test("keeps only the newest days, and has none where nothing changed", () => {
    expect(changesByDay(changes, 2).map(({ date }) => date)).toEqual(["2027-01-15", "2026-12-03"]);
    expect(changesByDay([])).toEqual([]);
  });
});

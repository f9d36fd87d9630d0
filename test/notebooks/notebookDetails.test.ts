import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { contentOf } from "../../src/content/content.ts";
import { readNotebookDetails } from "../../src/notebooks/compile/notebookDetails.ts";

const folder = mkdtempSync(join(tmpdir(), "details-"));
afterAll(() => rmSync(folder, { recursive: true }));
const content = contentOf(folder);
const sound = contentOf().file("notebooks/retail-lead.yaml")?.text ?? "";
for (const { slug } of contentOf().essays()) {
  mkdirSync(join(folder, "src/essays", slug), { recursive: true });
  writeFileSync(join(folder, "src/essays", slug, "en.mdx"), "");
}
mkdirSync(join(folder, "notebooks"));

/** The faults of the details of a published notebook after a change, each as its line and what it says. */
function told(change: (text: string) => string): string[] {
  writeFileSync(join(folder, "notebooks/paper.yaml"), change(sound));
  content.forget("notebooks/paper.yaml");
  return readNotebookDetails("notebooks/paper.html", content).faults.map(
    ({ line, message, remedy }) => `${line} ${message} ${remedy}`,
  );
}

test("details that are whole have no faults", () => expect(told((text) => text)).toEqual([]));

test("a day that no calendar has is told at its line", () => {
  expect(told((text) => text.replace(/published: .*/, 'published: "2026-13-45"'))).toEqual([
    expect.stringMatching(/^4 published: expected a day of the calendar in quotation marks, as "2026-11-21"\./),
  ]);
});

test("an essay that is not there is told at its line, with those there are", () => {
  expect(told((text) => text.replace(/essay: .*/, "essay: nosuch"))).toEqual([
    expect.stringMatching(/^3 essay: there is no essay "nosuch"\. Expected one of: .*us-china-crossover/),
  ]);
});

test("every fault is told at its own line", () => {
  const faults = told((text) =>
    text.replace("order: 3", "order: third\ncolour: red").replace(/^ {2}ko: .*$/m, "  ko: ''"),
  );
  expect(faults.map((fault) => fault.split(":")[0]).sort()).toEqual(["2 order", "3 colour", "7 title.ko"]);
});

test("text that is no YAML is told at its line", () => {
  expect(told((text) => text.replace("order: 3", "order: [3"))[0]).toMatch(/^\d+ not YAML: /);
});

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeSbom } from "../../src/commands/writeSbom.ts";

const folder = mkdtempSync(join(tmpdir(), "sbom-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("the list of packages has what package.json names, at its version, and is the same every time", () => {
  const written = [1, 2].map(() => {
    writeSbom(process.cwd(), folder);
    return readFileSync(join(folder, "sbom.json"), "utf8");
  });
  expect(written[1]).toBe(written[0]);
  const { components } = JSON.parse(written[0] as string) as { components: { name: string; version: string }[] };
  const listed = components.map(({ name, version }) => `${name} ${version}`);
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(listed).toContain(`${name} ${version}`);
  expect(written[0]).not.toMatch(/registry|file:|resolved/);
});

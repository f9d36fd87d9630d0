import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cacheFolder } from "../../src/content/cacheFolder.ts";

test("cacheFolder is outside the repository: what TIDELINE_CACHE says, else the folder of the user's caches", () => {
  expect(cacheFolder({ TIDELINE_CACHE: "/somewhere", XDG_CACHE_HOME: "/caches" })).toBe("/somewhere");
  expect(cacheFolder({ XDG_CACHE_HOME: "/caches" })).toBe("/caches/tideline");
  expect(cacheFolder({})).toBe(join(homedir(), ".cache/tideline"));
});

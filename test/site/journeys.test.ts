import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { findEngines } from "../../src/commands/findEngines.ts";
import type { Engine } from "../journeys/engine.ts";
import { startFirefox } from "../journeys/firefox.ts";
import { journeys } from "../journeys/journeys.ts";
import { Reader } from "../journeys/reader.ts";
import { serveJourneys } from "../journeys/serveJourneys.ts";
import { startWebKit } from "../journeys/webkit.ts";

// Chromium is what every other file of this folder opens; here are the two other engines, where they are installed.
const { engines, missing } = findEngines();
for (const sentence of missing) console.log(sentence);
const size = { width: 1280, height: 900 };

test("an engine that is not on the machine is named, with the package that brings it", () => {
  const found = findEngines({ path: "/nowhere" });
  expect(found.engines).toEqual([]);
  expect(found.missing.join(" ")).toMatch(/Firefox is not here.+firefox-esr.+WebKit is not here.+webkit2gtk-driver/);
});

describe.each(engines)("in $name", ({ name, program, screen }) => {
  let engine: Engine;
  let served: Awaited<ReturnType<typeof serveJourneys>>;
  beforeAll(async () => {
    served = await serveJourneys();
    engine = name === "Firefox" ? await startFirefox(program, size) : await startWebKit(program, screen, size);
  });
  afterEach(async () => expect(await engine.faults()).toEqual([]));
  afterAll(async () => {
    await engine?.close();
    served?.close();
  });

  test.each(journeys.flatMap(({ languages, ...journey }) => languages.map((language) => ({ ...journey, language }))))(
    "$language: $name",
    ({ go, language }) => go(new Reader(engine, served.site), language),
  );
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { beginPreview, endPreview } from "../../src/content/preview.ts";
import { quietLoader } from "../../src/essays/quietLoader.ts";

beforeAll(beginPreview);
afterAll(endPreview);

/** What a loader that says these errors has said, by kind. */
async function said(...errors: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  class Logger {
    #lines = lines;
    error = (line: string) => void this.#lines.push(`error: ${line}`);
    warn(line: string) {
      this.#lines.push(`warn: ${line}`);
    }
  }
  const context = { logger: new Logger(), store: {} };
  const loader = quietLoader({
    name: "essays",
    load: async ({ logger }) => {
      for (const each of errors) logger.error(each);
      logger.warn("as it was");
    },
  });
  await loader.load?.(context as unknown as Parameters<NonNullable<typeof loader.load>>[0]);
  return lines;
}

test("what a text is refused for is left to the list; other errors and warnings are said as they are", async () => {
  const refused =
    "Failed to reload one/en.mdx: **essays → one/en** data does not match collection schema.\n\n  ****: x";
  expect(await said(refused, "Error reading one/en.mdx: EACCES")).toEqual([
    "warn: src/essays/one/en.mdx is shown as it was read last: the list of mistakes says why",
    "error: Error reading one/en.mdx: EACCES",
    "warn: as it was",
  ]);
});

test("a text whose front matter is refused is passed over, and the others are read", async () => {
  const kept: string[] = [];
  const context = {
    logger: {},
    parseData: async ({ data }: { data: Record<string, unknown> }) => {
      if (data.order === 0) throw new Error("refused");
      return data;
    },
    store: { set: ({ id }: { id: string }) => kept.push(id) > 0 },
  };
  const loader = quietLoader({
    name: "essays",
    load: async ({ parseData, store }) => {
      for (const [order, id] of ["bad", "good"].entries())
        store.set({ id, data: await parseData({ id, data: { order } }) });
    },
  });
  await loader.load?.(context as unknown as Parameters<NonNullable<typeof loader.load>>[0]);
  expect(kept).toEqual(["good"]);
});

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { buildDay } from "../../src/content/buildDay.ts";
import { contentOf } from "../../src/content/content.ts";
import { publishedGlobs } from "../../src/content/publishedGlobs.ts";
import { figurePlugin } from "../../src/figures/figurePlugin.ts";
import { LongestFirst } from "./longestFirst.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
// Tests are of what is published: a draft may still be wrong.
contentOf(root).publishOn(buildDay());

export default defineConfig({
  root,
  plugins: [publishedGlobs(contentOf(root)), figurePlugin()],
  test: {
    include: ["test/site/**/*.test.ts"],
    globalSetup: ["test/site/serveSite.ts"],
    setupFiles: ["test/publishedOnly.ts"],
    sequence: { sequencer: LongestFirst },
    fileParallelism: true,
    maxWorkers: 2,
    // On a busy machine two or three of a thousand moments are still missed; a fault in the site fails every time.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

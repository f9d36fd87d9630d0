import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { figurePlugin } from "../../src/figures/figurePlugin.ts";

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  plugins: [figurePlugin()],
  test: {
    include: ["test/site/**/*.test.ts"],
    globalSetup: ["test/site/serveSite.ts"],
    fileParallelism: true,
    maxWorkers: 2,
    // A browser on a busy machine can miss a moment; a fault in the site fails every time.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

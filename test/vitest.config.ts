import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { buildDay } from "../src/content/buildDay.ts";
import { contentOf } from "../src/content/content.ts";
import { publishedGlobs } from "../src/content/publishedGlobs.ts";
import { figurePlugin } from "../src/figures/figurePlugin.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
// Tests are of what is published: a draft may still be wrong.
contentOf(root).publishOn(buildDay());

export default defineConfig({
  root,
  plugins: [publishedGlobs(contentOf(root)), figurePlugin()],
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/site/**", "node_modules/**"],
    isolate: false,
    setupFiles: ["test/repeatable.ts", "test/publishedOnly.ts"],
    pool: "threads",
    // Commands that a test runs share the machine with the build.
    testTimeout: 60_000,
    coverage: { include: ["src/**/*.ts"], reporter: ["text-summary", "html"], reportsDirectory: ".cache/coverage" },
  },
});

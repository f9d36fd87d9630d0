import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { figurePlugin } from "../src/figures/figurePlugin.ts";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  plugins: [figurePlugin()],
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/site/**", "test/bench/**", "node_modules/**"],
    isolate: false,
    setupFiles: ["test/repeatable.ts"],
    pool: "threads",
    testTimeout: 20_000,
  },
});

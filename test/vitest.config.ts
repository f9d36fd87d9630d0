import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/site/**", "test/bench/**", "node_modules/**"],
    isolate: false,
    pool: "threads",
    testTimeout: 20_000,
  },
});

import type { Plugin } from "vite";

/** Modules of the kit's runtime that load libraries from a public network, or that no cell here may use. */
const replaced: readonly string[] = [
  "stdlib/recommendedLibraries.js",
  "stdlib/sampleDatasets.js",
  "stdlib/fileAttachment.js",
  "stdlib/databaseClient.js",
  "stdlib/interpreter.js",
  "stdlib/dom/index.js",
  "stdlib/files/index.js",
];

/** What the rest of the runtime imports from them by name. */
const empty = `
export const fileAttachments = new Map();
export const DatabaseClient = undefined, FileAttachment = undefined, Interpreter = undefined;
export const registerFile = undefined, requireFileRegistration = undefined;
`;

/**
 * The kit's runtime as browsers get it: the modules that reach for a public network are left out. The build fails
 * when an upgrade of the kit has moved any of them, or brought new addresses of other hosts.
 */
export function kitPlugin(): Plugin {
  const left = new Set<string>();
  const name = (id: string) => {
    const path = id.replace(/\?.*$/, "").replaceAll("\\", "/");
    return replaced.find((each) => path.endsWith(`/notebook-kit/dist/src/runtime/${each}`));
  };
  return {
    name: "tideline:notebook-kit",
    enforce: "pre",
    load(id) {
      const found = name(id);
      if (!found) return;
      left.add(found);
      return empty;
    },
    transform(code, id) {
      if (!id.includes("notebook-kit/dist/src/runtime") || name(id)) return;
      const foreign = /["'`](https?:\/\/[^"'`]+)/.exec(code)?.[1];
      if (foreign)
        this.error(
          `${id} names ${foreign}: notebooks load nothing from elsewhere. Add the module to src/notebooks/compile/kitPlugin.ts.`,
        );
    },
    buildEnd(error) {
      if (error || this.environment.name !== "client" || left.size === 0) return;
      const missing = replaced.filter((each) => !left.has(each));
      if (missing.length > 0)
        this.error(`The notebook kit has no ${missing.join(", ")} any more: see src/notebooks/compile/kitPlugin.ts.`);
    },
  };
}

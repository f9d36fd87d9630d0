import type { AstroIntegration } from "astro";
import { DiagnosticError } from "../../content/diagnostic.ts";
import { watchContent } from "../../content/watchContent.ts";
import { proofsOf } from "../../facts/factBook.ts";
import { contentDiagnostics } from "../figureDiagnostics.ts";
import { markFactUses } from "./markFactUses.ts";
import { mentionsOf } from "./mentionsOf.ts";

/** What is wrong with the points that facts name; nothing while facts or figures have mistakes of their own. */
async function diagnosticsNow() {
  const [{ faults }, figures] = [await proofsOf(), await contentDiagnostics()];
  return faults.length + figures.length > 0 ? [] : (await mentionsOf()).diagnostics;
}

/** Stops the build at a fact that names a point which is not there or shows another number; tells it while one writes. */
export function checkMentions(): AstroIntegration {
  return {
    name: "tideline:check-mentions",
    hooks: {
      "astro:config:setup": ({ config }) => markFactUses(config),
      "astro:build:start": async () => {
        const found = await diagnosticsNow();
        if (found.length > 0) throw new DiagnosticError("the points that facts name", found);
      },
      "astro:server:setup": ({ server, logger }) => {
        const tell = async () => {
          const found = await diagnosticsNow().catch(() => []);
          if (found.length > 0) logger.error(new DiagnosticError("the points that facts name", found).message);
        };
        let pending: NodeJS.Timeout | undefined;
        watchContent(server.watcher, (path) => {
          if (!/^(?:data\/.+\.(?:csv|json)|src\/essays\/.+\.(?:mdx|yaml|sql|ts))$/.test(path)) return;
          clearTimeout(pending);
          pending = setTimeout(tell, 120);
        });
      },
    },
  };
}

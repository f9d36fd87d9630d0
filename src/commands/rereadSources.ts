import { relative } from "node:path";
import type { AstroIntegration } from "astro";
import type { ViteDevServer } from "vite";

/** What pages read from disk themselves, so that Vite does not know they rest on it: tables, descriptors, SQL, facts. */
const source = /^(?:data\/.+\.(?:csv|json)|src\/.+\.(?:sql|yaml))$/;

/**
 * Whenever a source is changed, added or removed, has the server evaluate every module anew and open pages load again.
 * The database, the answers of the figures and the fact book live as long as their modules do.
 */
export function rereadOnChange(server: Pick<ViteDevServer, "config" | "environments" | "watcher" | "ws">): void {
  let pending: NodeJS.Timeout | undefined;
  const reread = () => {
    for (const environment of Object.values(server.environments)) {
      if (environment.name === "client") continue;
      environment.moduleGraph.invalidateAll();
      environment.hot.send({ type: "full-reload" });
    }
    server.ws.send({ type: "full-reload" });
  };
  server.watcher.on("all", (_, file) => {
    if (!source.test(relative(server.config.root, file).replaceAll("\\", "/"))) return;
    clearTimeout(pending);
    // An editor that saves two files, or data:seal after it, is one change.
    pending = setTimeout(reread, 50);
  });
}

/** Shows edits of data, SQL and facts in the live preview. */
export function rereadSources(): AstroIntegration {
  return {
    name: "tideline:reread-sources",
    hooks: { "astro:server:setup": ({ server }) => rereadOnChange(server) },
  };
}

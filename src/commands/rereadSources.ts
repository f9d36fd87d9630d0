import type { AstroIntegration } from "astro";
import type { ViteDevServer } from "vite";
import { contentOf } from "../content/content.ts";
import { forgetMade } from "../content/madeFrom.ts";
import { watchContent } from "../content/watchContent.ts";

/**
 * What pages read from disk themselves, so that Vite does not know they rest on it: tables, descriptors, SQL, facts. A
 * figure.yaml is a module: its page is there in half the time when only that is evaluated anew.
 */
const source = /^(?:data\/.+\.(?:csv|json)|src\/.+\.(?:sql|yaml))$/;
const isModule = (file: string) => file.endsWith("/figure.yaml");

/** Modules whose code is made from more than their own file: a figure and a descriptor, as they were checked. */
const restsOnContent = /\/(?:figure\.yaml|datapackage\.json)$/;

/** The code that makes what is kept outside the modules, the database and the proofs: an edit of it has them made anew. */
const maker = /^src\/(?:model|language|content|datasets|database|facts)\/.+\.ts$/;

/**
 * Whenever a source is changed, added or removed, has the server run every module anew and open pages load again.
 * The answers of the figures live as long as their modules do; the database and the proofs, as long as their content.
 */
export function rereadOnChange(server: Pick<ViteDevServer, "config" | "environments" | "watcher" | "ws">): void {
  let pending: NodeJS.Timeout | undefined;
  const reread = () => {
    for (const environment of Object.values(server.environments)) {
      if (environment.name === "client") continue;
      for (const module of environment.moduleGraph.idToModuleMap.values())
        if (restsOnContent.test(module.id ?? "")) environment.moduleGraph.invalidateModule(module);
      // What modules keep for themselves goes with them; what Vite made of their code does not have to be made again.
      environment.hot.send({ type: "full-reload" });
    }
    server.ws.send({ type: "full-reload" });
  };
  const content = contentOf(server.config.root);
  const changed = (file: string) => {
    if (maker.test(file)) forgetMade(content);
    if (!source.test(file) || isModule(file)) return;
    clearTimeout(pending);
    // An editor that saves two files, or data:seal after it, is one change.
    pending = setTimeout(reread, 50);
  };
  watchContent(server.watcher, changed, content);
}

/** Shows edits of data, SQL and facts in the live preview. */
export function rereadSources(): AstroIntegration {
  return {
    name: "tideline:reread-sources",
    hooks: { "astro:server:setup": ({ server }) => rereadOnChange(server) },
  };
}

import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { contentOf } from "../content/content.ts";
import { DiagnosticError, formatDiagnostic, isMistake } from "../content/diagnostic.ts";
import { beginPreview, endPreview } from "../content/preview.ts";
import { linkFaults } from "../essays/linkFaults.ts";
import { findMistakes } from "./findMistakes.ts";
import { keepOnDisk } from "./keepOnDisk.ts";
import { previewMistakes } from "./preview.ts";
import type { Rule } from "./rule.ts";
import { frontMatter } from "./rules/frontMatter.ts";
import { rules } from "./rules.ts";

/** What a build checks by itself: it runs the notebooks anyway, and spelling is no reason to publish nothing. */
const built = rules.filter(({ isSlow }) => !isSlow);

/**
 * Stops a build at editors' mistakes, all in one list, before Astro reads the essays, whose own words for bad front
 * matter name neither line nor remedy; and at dead links after. The preview goes on and shows the list.
 */
export function checkContent({ links = true } = {}): AstroIntegration {
  let base = "/";
  let site: string | undefined;
  let endReading = async () => {};
  return {
    name: "tideline:check-content",
    hooks: {
      "astro:config:setup": async ({ command, logger, addMiddleware, injectScript }) => {
        if (command === "build") for (const warning of await stopAtMistakes(built)) logger.warn(warning);
        if (command === "sync") await stopAtMistakes([frontMatter]);
        if (command !== "dev") return;
        beginPreview();
        addMiddleware({ entrypoint: new URL("./showFailure.ts", import.meta.url), order: "pre" });
        injectScript("page", `import ${JSON.stringify(fileURLToPath(new URL("./mistake-list.ts", import.meta.url)))};`);
      },
      "astro:config:done": ({ config }) => {
        base = config.base;
        site = config.site;
      },
      "astro:server:setup": ({ server, logger }) => {
        endReading = previewMistakes(server, logger);
      },
      "astro:server:done": () => endReading(),
      "astro:build:done": ({ dir }) => {
        const found = links ? linkFaults(fileURLToPath(dir), base, site) : [];
        if (found.length > 0) throw new DiagnosticError("the links of the built pages", found);
      },
    },
  };
}

/** Throws what is wrong; gives back what is told and stops nothing. */
async function stopAtMistakes(asked: readonly Rule[]): Promise<string[]> {
  const content = contentOf();
  // One dataset with a mistake hides no other mistake.
  beginPreview();
  try {
    const { keep, save } = keepOnDisk(content);
    const found = await findMistakes({ content, keep, forPublication: true }, asked);
    await save();
    const mistakes = found.filter(isMistake);
    if (mistakes.length > 0) throw new DiagnosticError("what is to be published", mistakes);
    return found.map(formatDiagnostic);
  } finally {
    endPreview();
  }
}

import type { AstroIntegrationLogger } from "astro";
import type { ViteDevServer } from "vite";
import { contentOf } from "../content/content.ts";
import { type Diagnostic, formatDiagnostic } from "../content/diagnostic.ts";
import { madeFrom } from "../content/madeFrom.ts";
import { watchContent } from "../content/watchContent.ts";
import { findMistakes } from "./findMistakes.ts";
import { byFile, countText, listText, savedAtIn } from "./listText.ts";
import { lastMistakes, setMistakes, setRunning } from "./mistakesNow.ts";
import type { Checking } from "./rule.ts";
import { rules } from "./rules.ts";

/** Where the page asks for the list. */
export const listAddress = "/@mistakes";
/** What the page is sent when the list has changed. */
export const listEvent = "tideline:mistakes";

/** What editors write; the engine is no matter of theirs. */
const written = /^(?:data\/.+\.(?:csv|json)|src\/essays\/.+\.(?:mdx|yaml|sql|ts)|notebooks\/[\w-]+\.(?:html|yaml))$/;

/** The list as the page shows it: its files in their order, each with its mistakes. */
export interface ListOfMistakes {
  readonly count: string;
  readonly files: readonly {
    readonly file: string;
    readonly mistakes: readonly { readonly isWarning: boolean; readonly text: string }[];
  }[];
}

/**
 * Runs the rules at the start and at every save, and tells what they find in the terminal and to the open pages. Those
 * that take seconds come after the others.
 */
export function previewMistakes(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const content = contentOf(server.config.root);
  const savedAt = savedAtIn(content.root);
  const checking: Checking = {
    content,
    keep: async (name, files, make) => madeFrom(content, `kept ${name}`, files, make),
    forPublication: false,
  };
  const quick = rules.filter(({ isSlow }) => !isSlow);
  const slow = rules.filter(({ isSlow, name }) => isSlow && !/spelling/i.test(name));
  let slowFound: readonly Diagnostic[] = [];
  let round = 0;
  let isSilent = true;

  const tell = (found: readonly Diagnostic[]) => {
    const before = lastMistakes().map(formatDiagnostic).join("\n");
    setMistakes(found);
    if (found.map(formatDiagnostic).join("\n") === before) return;
    if (found.length > 0) logger.error(`\n${listText(found, savedAt)}`);
    else if (!isSilent) logger.info("Nothing is left to mend.");
    isSilent = false;
    server.ws.send(listEvent, listFor(found, savedAt));
  };

  const run = async () => {
    round += 1;
    const own = round;
    const found = await findMistakes(checking, quick).catch((error: Error) => {
      logger.error(error.message);
      return lastMistakes();
    });
    if (own !== round) return;
    tell([...found, ...slowFound]);
    // Left to itself: a page does not wait for it.
    void findMistakes(checking, slow)
      .then((more) => {
        if (own !== round) return;
        slowFound = more;
        tell([...found, ...more]);
      })
      .catch((error: Error) => logger.error(error.message));
  };

  let pending: NodeJS.Timeout | undefined;
  const start = () => setRunning(run());
  start();
  watchContent(
    server.watcher,
    (path) => {
      if (!written.test(path)) return;
      clearTimeout(pending);
      // An editor that saves two files, or data:seal after it, is one change.
      pending = setTimeout(start, 30);
    },
    content,
  );
  server.middlewares.use(listAddress, (_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(listFor(lastMistakes(), savedAt)));
  });
}

function listFor(found: readonly Diagnostic[], savedAt: (file: string) => number): ListOfMistakes {
  return {
    count: found.length === 0 ? "" : countText(found),
    files: byFile(found, savedAt).map(([file, own]) => ({
      file,
      mistakes: own.map((each) => ({ isWarning: each.severity === "warning", text: formatDiagnostic(each) })),
    })),
  };
}

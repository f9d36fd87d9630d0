import type { AstroIntegrationLogger } from "astro";
import type { ViteDevServer } from "vite";
import { contentOf } from "../content/content.ts";
import { type Diagnostic, formatDiagnostic } from "../content/diagnostic.ts";
import { madeFrom } from "../content/madeFrom.ts";
import { watchContent } from "../content/watchContent.ts";
import type { Bilingual } from "../language/language.ts";
import { findMistakes } from "./findMistakes.ts";
import { byFile, countText, koreanCountText, listText, savedAtIn } from "./listText.ts";
import { lastMistakes, setMistakes, setRunning } from "./mistakesNow.ts";
import type { Checking } from "./rule.ts";
import { koreanSpelling } from "./rules/koreanSpelling.ts";
import { spelling } from "./rules/spelling.ts";
import { rules } from "./rules.ts";
import { openSpellingReader } from "./spelling/readAside.ts";

/** Where the page asks for the list. */
export const listAddress = "/@mistakes";
/** What the page is sent when the list has changed. */
export const listEvent = "tideline:mistakes";

/** What editors write; the engine is no matter of theirs. */
const written =
  /^(?:data\/.+\.(?:csv|json)|src\/essays\/.+\.(?:mdx|yaml|sql|ts)|notebooks\/[\w-]+\.(?:html|yaml)|\.cspell\.json|\.spelling-ko\.txt)$/;

/** The list as the page shows it: its files in their order, each with its mistakes. */
export interface ListOfMistakes {
  /** How much is wrong, in the language of the page; empty where nothing is. */
  readonly count: Bilingual;
  readonly files: readonly {
    readonly file: string;
    readonly mistakes: readonly { readonly isWarning: boolean; readonly text: string }[];
  }[];
}

/**
 * Runs the rules at the start and at every save, and tells what they find in the terminal and to the open pages. Those
 * that take seconds come after the others, and spelling, which is read beside the server, comes last.
 * What is given back ends that.
 */
export function previewMistakes(server: ViteDevServer, logger: AstroIntegrationLogger): () => Promise<void> {
  const content = contentOf(server.config.root);
  const savedAt = savedAtIn(content.root);
  const checking: Checking = {
    content,
    keep: async (name, files, make) => madeFrom(content, `kept ${name}`, files, make),
    forPublication: false,
  };
  const quick = rules.filter(({ isSlow }) => !isSlow);
  const slow = rules.filter((rule) => rule.isSlow && rule !== spelling && rule !== koreanSpelling);
  const speller = openSpellingReader(content.root);
  const unread = new Set<string>();
  let slowFound: readonly Diagnostic[] = [];
  let misspelt: readonly Diagnostic[] = [];
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
    tell([...found, ...slowFound, ...misspelt]);
    // Left to itself: a page does not wait for it.
    void later(own, found).catch((error: Error) => logger.error(error.message));
  };

  /** What takes longer, as long as nothing was saved since. */
  const later = async (own: number, found: readonly Diagnostic[]) => {
    const notebooks = await findMistakes(checking, slow);
    if (own !== round) return;
    slowFound = notebooks;
    tell([...found, ...slowFound, ...misspelt]);
    const changed = [...unread];
    unread.clear();
    const spelt = await speller.read(changed).catch((error: Error) => {
      // What was not read is asked for again.
      for (const path of changed) unread.add(path);
      throw error;
    });
    if (own !== round) return;
    misspelt = spelt;
    tell([...found, ...slowFound, ...misspelt]);
  };

  let pending: NodeJS.Timeout | undefined;
  const start = () => setRunning(run());
  start();
  watchContent(
    server.watcher,
    (path) => {
      unread.add(path);
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
  return () => speller.close();
}

function listFor(found: readonly Diagnostic[], savedAt: (file: string) => number): ListOfMistakes {
  return {
    count: found.length === 0 ? { en: "", ko: "" } : { en: countText(found), ko: koreanCountText(found) },
    files: byFile(found, savedAt).map(([file, own]) => ({
      file,
      mistakes: own.map((each) => ({ isWarning: each.severity === "warning", text: formatDiagnostic(each) })),
    })),
  };
}

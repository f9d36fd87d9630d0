import type { AstroIntegration } from "astro";
import { contentOf } from "../content/content.ts";
import { watchContent } from "../content/watchContent.ts";
import { proofsOf } from "./factBook.ts";
import { FactError, type FactFault, tellFactFault } from "./fault.ts";
import { essayTexts, isUnproved, proofread, unusedFacts } from "./proofread.ts";
import { recordFaults, unrecordedFaults } from "./record.ts";

/**
 * Proves every fact and proofreads every essay: the faults, the facts that nobody uses, and the numbers that nobody
 * proved in essays that are not published yet, which stop nothing. What is published must be recorded; what is still
 * being written need not.
 */
export async function checkAll({ published }: { published: boolean }): Promise<{
  faults: FactFault[];
  unused: string[];
  unproved: FactFault[];
}> {
  const { proofs, faults, written } = await proofsOf();
  const texts = essayTexts();
  const unused = unusedFacts(texts, proofs).map(({ id, file, line }) => `${file}:${line} nobody uses the fact "${id}"`);
  const unrecorded = published ? unrecordedFaults(texts, proofs) : [];
  const held = contentOf()
    .withheld()
    .essays.map(({ path }) => `${path}/`);
  const isOfDraft = ({ file }: FactFault) => held.some((path) => file.startsWith(path));
  const read = proofread(texts, proofs, written);
  const unproved = read.filter((fault) => isUnproved(fault) && isOfDraft(fault));
  const recorded = recordFaults(texts, proofs).filter((fault) => !isOfDraft(fault));
  return {
    faults: [...faults, ...read.filter((fault) => !unproved.includes(fault)), ...recorded, ...unrecorded],
    unused,
    unproved,
  };
}

/** Stops the build at a number that does not stand or that nobody proved; tells the same while one writes. */
export function checkFacts(): AstroIntegration {
  return {
    name: "tideline:check-facts",
    hooks: {
      "astro:build:start": async ({ logger }) => {
        const { faults, unused } = await checkAll({ published: true });
        for (const line of unused) logger.warn(line);
        if (faults.length > 0) throw new FactError(faults);
      },
      "astro:server:setup": ({ server, logger }) => {
        let standing = true;
        const tell = async () => {
          const message = await checkAll({ published: false }).then(
            ({ faults, unproved }) => {
              for (const fault of unproved) logger.warn(`In a draft: ${tellFactFault(fault)}`);
              return faults.length > 0 && new FactError(faults).message;
            },
            (error: Error) => error.message,
          );
          if (message) logger.error(message);
          else if (!standing) logger.info("Every fact stands again.");
          standing = !message;
        };
        void tell();
        let pending: NodeJS.Timeout | undefined;
        watchContent(server.watcher, (file) => {
          // Of a figure only its query is a ground of facts; the rest has a check of its own.
          if (!/^(?:data\/.+\.(?:csv|json)|src\/essays\/[^/]+\/[^/]+\.(?:mdx|yaml)|src\/essays\/.+\.sql)$/.test(file))
            return;
          clearTimeout(pending);
          pending = setTimeout(tell, 100);
        });
      },
    },
  };
}

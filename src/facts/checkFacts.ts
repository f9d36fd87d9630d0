import type { AstroIntegration } from "astro";
import { contentOf } from "../content/content.ts";
import { type Diagnostic, DiagnosticError, formatDiagnostic, isMistake } from "../content/diagnostic.ts";
import { watchContent } from "../content/watchContent.ts";
import { proofsOf } from "./factBook.ts";
import { essayTexts, isUnproved, proofread, unusedFacts } from "./proofread.ts";
import { recordFaults, unrecordedFaults } from "./record.ts";
import { turnedSignFaults } from "./turnedSignFaults.ts";
import { twinSentenceFaults } from "./twinSentenceFaults.ts";
import { unprovedClaims } from "./unprovedClaims.ts";
import { yearFaults } from "./yearFaults.ts";

/**
 * Proves every fact and proofreads every essay: the faults, and the facts that nobody uses. Numbers that
 * nobody proved in essays that are not published yet are warnings. What is published must be recorded; what is still
 * being written need not.
 */
export async function checkAll({ published }: { published: boolean }): Promise<{
  faults: Diagnostic[];
  unused: string[];
}> {
  const { proofs, faults, written } = await proofsOf();
  const texts = essayTexts();
  const unused = unusedFacts(texts, proofs).map(({ id, file, line }) => `${file}:${line} nobody uses the fact "${id}"`);
  const unrecorded = published ? unrecordedFaults(texts, proofs) : [];
  const held = contentOf()
    .withheld()
    .essays.map(({ path }) => `${path}/`);
  const isOfDraft = ({ file }: Diagnostic) => held.some((path) => file.startsWith(path));
  const read = proofread(texts, proofs, written);
  const unproved = read.filter((fault) => isUnproved(fault) && isOfDraft(fault));
  const recorded = recordFaults(texts, proofs).filter((fault) => !isOfDraft(fault));
  return {
    faults: [
      ...faults,
      ...read.filter((fault) => !unproved.includes(fault)),
      ...unproved.map((fault) => ({ ...fault, severity: "warning" as const })),
      ...recorded,
      ...turnedSignFaults(texts, proofs),
      ...twinSentenceFaults(texts, proofs),
      ...yearFaults(texts, proofs),
      ...unprovedClaims(texts),
      ...unrecorded,
    ],
    unused,
  };
}

/** Stops the build at a number that does not stand or that nobody proved; tells the same while one writes. */
export function checkFacts(): AstroIntegration {
  return {
    name: "tideline:check-facts",
    hooks: {
      "astro:build:start": async ({ logger }) => {
        const { faults, unused } = await checkAll({ published: true });
        for (const line of [...unused, ...faults.filter((fault) => !isMistake(fault)).map(formatDiagnostic)])
          logger.warn(line);
        const mistakes = faults.filter(isMistake);
        if (mistakes.length > 0) throw new DiagnosticError("facts and prose", mistakes);
      },
      "astro:server:setup": ({ server, logger }) => {
        let standing = true;
        const tell = async () => {
          const message = await checkAll({ published: false }).then(
            ({ faults }) => faults.length > 0 && new DiagnosticError("facts and prose", faults).message,
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

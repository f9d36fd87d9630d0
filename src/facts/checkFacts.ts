import type { AstroIntegration } from "astro";
import { nativeGrounds, proveAll } from "./factBook.ts";
import { FactError, type FactFault } from "./fault.ts";
import { essayTexts, proofread, unusedFacts } from "./proofread.ts";
import { factFiles } from "./readFacts.ts";
import { recordFaults } from "./record.ts";

/** Proves every fact and proofreads every essay: the faults, and the facts that nobody uses. */
export async function checkAll(): Promise<{ faults: FactFault[]; unused: string[] }> {
  const { proofs, faults } = await proveAll(factFiles(), await nativeGrounds());
  const texts = essayTexts();
  const unused = unusedFacts(texts, proofs).map(({ id, file, line }) => `${file}:${line} nobody uses the fact "${id}"`);
  return { faults: [...faults, ...proofread(texts, proofs), ...recordFaults(texts, proofs)], unused };
}

/** Stops the build at a number that does not stand or that nobody proved; tells the same while one writes. */
export function checkFacts(): AstroIntegration {
  return {
    name: "tideline:check-facts",
    hooks: {
      "astro:build:start": async ({ logger }) => {
        const { faults, unused } = await checkAll();
        for (const line of unused) logger.warn(line);
        if (faults.length > 0) throw new FactError(faults);
      },
      "astro:server:setup": ({ server, logger }) => {
        const tell = async () => {
          const { faults } = await checkAll().catch((error: Error) => ({ faults: [], error }));
          if (faults.length > 0) logger.error(new FactError(faults).message);
        };
        void tell();
        server.watcher.on("change", (file) => /[/\\]essays[/\\].+\.(?:mdx|yaml)$/.test(file) && void tell());
      },
    },
  };
}

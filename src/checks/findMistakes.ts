import { byPlace, type Diagnostic, isMistake } from "../content/diagnostic.ts";
import type { Checking, Rule } from "./rule.ts";
import { rules } from "./rules.ts";

/**
 * Every mistake that the rules find, each once, in the order of files and places. A rule that cannot be run is an error
 * that says which, unless other mistakes were found: they may be the reason.
 */
export async function findMistakes(checking: Checking, asked: readonly Rule[] = rules): Promise<Diagnostic[]> {
  for (const { prepare } of asked) await prepare?.(checking);
  const failures: Error[] = [];
  const found = await Promise.all(
    asked.map(({ name, check }) =>
      check(checking).catch((error: unknown): readonly Diagnostic[] => {
        const { message } = error instanceof Error ? error : { message: String(error) };
        failures.push(new Error(`The rule "${name}" could not be run: ${message}`, { cause: error }));
        return [];
      }),
    ),
  );
  const [failure] = failures;
  const all = found.flat();
  if (failure && !all.some(isMistake)) throw failure;
  const once = new Map(all.map((each) => [`${each.file}:${each.line}:${each.column} ${each.message}`, each]));
  return [...once.values()].sort(byPlace);
}

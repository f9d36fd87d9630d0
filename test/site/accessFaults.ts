import axe from "axe-core";
import type { Page } from "playwright-core";

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}
interface Options {
  /** Only these of axe's rules. */
  readonly rules?: readonly string[];
  /** All but these of axe's rules. */
  readonly disabled?: readonly string[];
  /** Parts of the page that are left out, as selectors. */
  readonly without?: readonly string[];
}

/** What axe finds in a page as it stands, whether or not the page's own scripts may run. */
export async function accessFaults(
  page: Page,
  { rules = [], disabled = [], without = [] }: Options = {},
): Promise<string[]> {
  await page.evaluate(keepTimersGoing);
  await page.evaluate(axe.source);
  return page.evaluate(
    async ({ rules, disabled, without }) => {
      const { axe } = globalThis as unknown as { axe: { run(context: object, options: object): Promise<AxeResult> } };
      // A list of hundreds of like entries is tried on its first ones.
      const exclude = ["[data-verdict-section] article:nth-of-type(n+4)", ...without].map((selector) => [selector]);
      const only = rules.length > 0 ? { runOnly: { type: "rule", values: rules } } : {};
      const off = { rules: Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }])) };
      // Style sheets are read where the page has them: asking for them anew needs events, which a page without scripts has none of.
      const { violations } = await axe.run(
        { exclude },
        { preload: false, resultTypes: ["violations"], selectors: false, ...only, ...off },
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
    },
    { rules, disabled, without },
  );
}

/** A page without scripts runs no timer, on which axe waits: there each is run as soon as the code before it has ended. */
function keepTimersGoing() {
  if (!matchMedia("(scripting: none)").matches) return;
  const cleared = new Set<number>();
  let last = 0;
  const setTimer = (run: (...given: unknown[]) => void, _?: number, ...given: unknown[]) => {
    const timer = ++last;
    Promise.resolve().then(() => cleared.has(timer) || run(...given));
    return timer;
  };
  Object.assign(globalThis, { setTimeout: setTimer, clearTimeout: (timer: number) => cleared.add(timer) });
}

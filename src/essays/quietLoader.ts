import type { Loader } from "astro/loaders";
import { isPreview } from "../content/preview.ts";

type Context = Parameters<NonNullable<Loader["load"]>>[0];

/** What stands for the front matter of a text that has mistakes. */
const unread: Record<string, unknown> = {};

/**
 * A loader of essays whose preview does not say in Astro's words what the list of mistakes says in ours, and does not
 * end at it: a text whose front matter has mistakes is shown as it was read last, or not at all.
 */
export function quietLoader(loader: Loader & { load: NonNullable<Loader["load"]> }): Loader {
  return { ...loader, load: (context) => loader.load(isPreview() ? forPreview(context) : context) };
}

function forPreview(context: Context): Context {
  return {
    ...context,
    logger: quiet(context.logger),
    parseData: (given) => context.parseData(given).catch(() => unread as never),
    store: withCall(context.store, "set", (entry) => entry.data !== unread && context.store.set(entry)),
  };
}

type Logger = Context["logger"];

function quiet(logger: Logger): Logger {
  const error = (message: string) => {
    const [, entry] = /^Failed to reload (\S+\.mdx): /.exec(message) ?? [];
    if (entry) logger.warn(`src/essays/${entry} is shown as it was read last: the list of mistakes says why`);
    else logger.error(message);
  };
  return withCall(logger, "error", error);
}

/** The same object with one call replaced. */
function withCall<T extends object, K extends keyof T>(object: T, name: K, call: T[K]): T {
  return new Proxy(object, {
    get(target, asked) {
      if (asked === name) return call;
      const value: unknown = Reflect.get(target, asked, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

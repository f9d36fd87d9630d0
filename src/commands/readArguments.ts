import { nearestName } from "../language/nearestName.ts";
import { stop } from "./stop.ts";

/** What a command may be given: options with a value, which may come more than once, and those without. */
export interface ArgumentsSpec {
  readonly usage: string;
  readonly values?: readonly string[];
  readonly flags?: readonly string[];
}

export interface Arguments {
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly flags: ReadonlySet<string>;
}

/**
 * Reads a command's arguments. A number that begins with a minus is no option; `--` ends them; `--help` prints the
 * usage and ends the command well. An unknown option ends it with the nearest one.
 */
export function readArguments(given: readonly string[], { usage, values = [], flags = [] }: ArgumentsSpec): Arguments {
  const words: string[] = [];
  const found: Record<string, string[]> = {};
  const set = new Set<string>();
  for (let i = 0; i < given.length; i++) {
    const word = given[i] as string;
    if (word === "--") {
      words.push(...given.slice(i + 1));
      break;
    }
    if (!/^--?[a-z]/i.test(word)) {
      words.push(word);
      continue;
    }
    const [, name = "", written] = /^--?([^=]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (name === "help" || name === "h") {
      console.log(usage);
      process.exit(0);
    }
    if (flags.includes(name)) set.add(name);
    else if (values.includes(name)) {
      const value = written ?? given[++i];
      if (value === undefined) stop(`--${name} needs a value.\n${usage}`);
      found[name] = [...(found[name] ?? []), value];
    } else {
      const near = nearestName(name, [...values, ...flags, "help"]);
      stop(`There is no option ${word}${near ? `; the nearest is --${near}` : ""}.\n${usage}`);
    }
  }
  return { words, values: found, flags: set };
}

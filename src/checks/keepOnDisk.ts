import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeMark } from "../content/codeMark.ts";
import type { Content } from "../content/content.ts";
import { keepFile } from "../content/keepFile.ts";
import { versionOf } from "../content/madeFrom.ts";
import type { Keep } from "./rule.ts";

interface Kept {
  readonly version: string;
  readonly value: unknown;
}

/**
 * Keeps what rules work out in node_modules/.cache/tideline, by the content of the files it was made from. An edit of
 * any code, or of the packages, lets go of everything. `save` writes what this run added.
 */
export function keepOnDisk(content: Content): { keep: Keep; save: () => Promise<void> } {
  const file = join(content.root, "node_modules/.cache/tideline/check.json");
  const code = codeMark(content.root);
  const before = read(file, code);
  const asked = new Map<string, Promise<Kept>>();
  let isNew = false;
  const keep: Keep = async <T>(...[name, files, make]: Parameters<Keep>) => {
    const running = asked.get(name);
    if (running) return (await running).value as T;
    const version = versionOf(files());
    const kept = before[name];
    const answer =
      kept?.version === version
        ? Promise.resolve(kept)
        : Promise.resolve(make()).then((value) => {
            isNew = true;
            return { version, value };
          });
    asked.set(name, answer);
    return (await answer).value as T;
  };
  const save = async () => {
    if (!isNew) return;
    const entries = await Promise.allSettled([...asked].map(async ([name, answer]) => [name, await answer] as const));
    const now = Object.fromEntries(entries.flatMap((each) => (each.status === "fulfilled" ? [each.value] : [])));
    keepFile(file, JSON.stringify({ code, kept: { ...before, ...now } }));
  };
  return { keep, save };
}

function read(file: string, code: string): Readonly<Record<string, Kept>> {
  try {
    const found = JSON.parse(readFileSync(file, "utf8")) as { code: string; kept: Record<string, Kept> };
    return found.code === code ? found.kept : {};
  } catch {
    return {};
  }
}

import type { Place } from "./fault.ts";

/** What is wrong with a text that is no JSON, and where; undefined when it is JSON. */
export function jsonFaultAt(json: string): (Place & { message: string }) | undefined {
  const message = parseError(json);
  if (message === undefined) return undefined;
  // The engine names the place of some errors only. A prefix ends too early up to the place, and is wrong beyond it.
  let [sound, broken] = [0, json.length + 1];
  while (broken - sound > 1) {
    const length = (sound + broken) >> 1;
    if (length <= json.length && endsTooEarly(json.slice(0, length))) sound = length;
    else broken = length;
  }
  const before = json.slice(0, sound).split("\n");
  const told = message.replace(/ in JSON at position.*| \(line \d+.*|, (?:\.\.\.)?".*is not valid JSON$/s, "");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1, message: told };
}

function parseError(json: string): string | undefined {
  try {
    JSON.parse(json);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function endsTooEarly(prefix: string): boolean {
  const message = parseError(prefix);
  if (message === undefined || /Unexpected end|Unterminated/.test(message)) return true;
  const position = /at position (\d+)/.exec(message)?.[1];
  return position !== undefined && Number(position) >= prefix.length;
}

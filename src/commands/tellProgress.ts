import type { Progress } from "../pull/loadAnswer.ts";
import { sizeText } from "../pull/sizeText.ts";

/** How often the line is written anew, in milliseconds. */
const interval = 250;

/**
 * One line about a pull that goes on: rows, bytes, seconds. On a terminal it is written anew four times a second; where
 * the output is a file it is written once, at the end.
 */
export function tellProgress(name: string, stream: NodeJS.WriteStream = process.stderr) {
  const start = Date.now();
  let last: Progress = { rows: 0, bytes: 0 };
  const line = () => {
    const seconds = Math.round((Date.now() - start) / 1000);
    return `${name}: ${last.rows.toLocaleString("en")} rows, ${sizeText(last.bytes)}, ${seconds} s`;
  };
  const show = () => void stream.write(`\r${line()}\u001b[K`);
  const timer = stream.isTTY ? setInterval(show, interval) : undefined;
  return {
    tell(progress: Progress): void {
      last = progress;
    },
    end(): void {
      clearInterval(timer);
      stream.write(`${stream.isTTY ? "\r" : ""}${line()}${stream.isTTY ? "\u001b[K" : ""}\n`);
    },
  };
}

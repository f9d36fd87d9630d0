import { execFileSync } from "node:child_process";

/** A file of the project as the last commit has it; undefined where there is no commit, or the file is new in it. */
export function committedText(root: string, path: string): string | undefined {
  try {
    return execFileSync("git", ["show", `HEAD:./${path}`], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 2 ** 30,
    });
  } catch {
    return undefined;
  }
}

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Copies the project to a folder as a fresh clone has it, with nothing built and nothing kept; its packages by links. */
export function copyProject(root: string, to: string): void {
  const leftOut = /^(?:dist|node_modules|\.git|\.astro|\.dist-.*)$/;
  for (const name of readdirSync(root))
    if (!leftOut.test(name)) cpSync(join(root, name), join(to, name), { recursive: true });
  linkPackages(root, to);
}

/** Gives a copy of the project the packages, by links, and none of what is kept beside them. */
export function linkPackages(root: string, to: string): void {
  mkdirSync(join(to, "node_modules"));
  for (const name of readdirSync(join(root, "node_modules")))
    if (!name.startsWith(".") || name === ".bin")
      symlinkSync(join(root, "node_modules", name), join(to, "node_modules", name), "junction");
}

/** Forgets what builds have kept, as in a fresh clone. */
export function emptyCaches(folder: string): void {
  for (const name of [".astro", "node_modules/.astro", "node_modules/.cache", "node_modules/.vite"])
    rmSync(join(folder, name), { recursive: true, force: true });
}

/** Adds a sentence without a number to the end of an essay in both languages; gives what takes it out again. */
export function addSentence(folder: string, essay: string): () => void {
  const sentences = { "en.mdx": "Nothing else is meant by it.", "ko.mdx": "그 밖의 뜻은 없다." };
  const before = Object.entries(sentences).map(([name, sentence]) => {
    const file = join(folder, "src/essays", essay, name);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, `${text.trimEnd()}\n\n${sentence}\n`);
    return { file, text };
  });
  return () => {
    for (const { file, text } of before) writeFileSync(file, text);
  };
}

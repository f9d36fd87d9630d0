import type { CompiledNotebook } from "../compile/compileNotebook.ts";

/** The entry of the script that all offline pages share: the runtime, and everything that any notebook imports. */
export function offlineEntry(notebooks: readonly CompiledNotebook[], startOffline: string): string {
  const sources = [
    ...new Set(notebooks.flatMap(({ compiled }) => compiled.flatMap(({ imports }) => imports.map(({ from }) => from)))),
  ];
  const names = [...new Set(notebooks.flatMap(({ plotNames }) => plotNames))].sort();
  return [
    `import { startOffline as start } from ${JSON.stringify(startOffline)};`,
    `import { ${names.map((name) => `${name} as $${name}`).join(", ")} } from "@observablehq/plot";`,
    ...sources.map((source, i) => `import * as $m${i} from ${JSON.stringify(source)};`),
    `const modules = { ${sources.map((source, i) => `${JSON.stringify(moduleName(source))}: $m${i}`).join(", ")} };`,
    `globalThis.notebook = { start, modules, Plot: { ${names.map((name) => `${name}: $${name}`).join(", ")} } };`,
  ].join("\n");
}

/** One notebook's cells as a classic script for its offline page. */
export function offlineCells({ compiled }: CompiledNotebook): string {
  const bindings = compiled.flatMap(({ imports }) =>
    imports.map(({ from, binding }) => `const ${binding} = notebook.modules[${JSON.stringify(moduleName(from))}];`),
  );
  const cells = compiled
    .filter(({ kind }) => kind !== "still")
    .map(({ body, imports: _, ...cell }) => `Object.assign(${JSON.stringify(cell)}, { body:\n${body}\n})`);
  const script = `{\n${bindings.join("\n")}\nnotebook.start({ Plot: notebook.Plot, cells: [\n${cells.join(",\n")}\n] });\n}`;
  return script.replace(/<(?=\/script|!--)/gi, "<\\");
}

function moduleName(source: string): string {
  return source.replace(/^.*\/(?=src\/)/, "");
}

import type { CompiledNotebook } from "./compileNotebook.ts";

/**
 * A notebook as a module: `cells` for the runtime and `Plot` with what the cells use of it. The same text runs in the
 * page, at build and in the downloads. `lines` gives the first line of each cell's body in the module.
 */
export function notebookModule({ compiled, plotNames }: CompiledNotebook): {
  code: string;
  lines: Map<number, number>;
} {
  const head: string[] = [];
  if (plotNames.length > 0) {
    head.push(
      `import { ${plotNames.map((name) => `${name} as $plot_${name}`).join(", ")} } from "@observablehq/plot";`,
    );
  }
  for (const { from, names, binding } of compiled.flatMap(({ imports }) => imports)) {
    const source = JSON.stringify(from);
    if (!names) head.push(`import * as ${binding} from ${source};`);
    else {
      head.push(`import { ${names.map((name) => `${name} as ${binding}_${name}`).join(", ")} } from ${source};`);
      head.push(`const ${binding} = { ${names.map((name) => `${name}: ${binding}_${name}`).join(", ")} };`);
    }
  }
  head.push(
    `export const Plot = { ${plotNames.map((name) => `${name}: $plot_${name}`).join(", ")} };`,
    "export const cells = [",
  );
  const lines = new Map<number, number>();
  let code = `${head.join("\n")}\n`;
  for (const { body, imports: _, ...cell } of compiled) {
    if (cell.kind === "still") continue;
    code += `Object.assign(${JSON.stringify(cell)}, { body:\n`;
    lines.set(cell.id, code.split("\n").length);
    code += `${body}\n}),\n`;
  }
  return { code: `${code}];\n`, lines };
}

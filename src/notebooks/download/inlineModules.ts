import { resolve } from "node:path";
import { parseJavaScript } from "@observablehq/notebook-kit";
import { build } from "vite";
import type { SourceCell } from "../compile/readNotebook.ts";

interface SiteImport {
  readonly from: string;
  readonly exported: string;
  readonly local: string;
}

const outside: Readonly<Record<string, string>> = {
  "@observablehq/plot": "Plot",
  "d3-array": "d3",
  "d3-scale": "d3",
  "d3-shape": "d3",
};

/** The cells without their imports of the site's modules, and a cell that holds those modules in their place. */
export async function inlineModules(cells: readonly SourceCell[]): Promise<{ cells: SourceCell[]; modules?: string }> {
  const wanted: SiteImport[] = [];
  const rest = cells.map((cell) => {
    if (cell.mode !== "js") return cell;
    const { body } = parseJavaScript(cell.value);
    if (body.type !== "Program") return cell;
    let { value } = cell;
    for (const node of [...body.body].reverse()) {
      if (node.type !== "ImportDeclaration" || !String(node.source.value).startsWith("../src/")) continue;
      for (const specifier of node.specifiers) {
        if (specifier.type !== "ImportSpecifier" || specifier.imported.type !== "Identifier")
          throw new Error(`${node.source.value}: import the site's modules by name.`);
        wanted.push({
          from: resolve("notebooks", String(node.source.value)),
          exported: specifier.imported.name,
          local: specifier.local.name,
        });
      }
      value = value.slice(0, node.start) + value.slice(node.end).replace(/^\n/, "");
    }
    return { ...cell, value };
  });
  if (wanted.length === 0) return { cells: rest };
  return { cells: rest.filter(({ value }) => value.trim() !== ""), modules: await bundle(wanted) };
}

/** The modules as one statement that gives their names to the notebook; Plot and d3 come from the notebook's library. */
async function bundle(wanted: readonly SiteImport[]): Promise<string> {
  const id = "\0site-modules";
  const entry = wanted
    .map(({ from, exported, local }) => `export { ${exported} as ${local} } from ${JSON.stringify(from)};`)
    .join("\n");
  const result = await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      {
        name: "site-modules",
        enforce: "pre",
        resolveId: (source) => (source === id ? id : undefined),
        load: (source) => (source === id ? entry : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: "es2024",
      modulePreload: false,
      rollupOptions: {
        input: id,
        external: Object.keys(outside),
        preserveEntrySignatures: "strict",
        output: { format: "iife", name: "site", globals: outside, codeSplitting: false },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) => ("output" in each ? each.output : []));
  const code = outputs.find((each) => each.type === "chunk")?.code.trim() ?? "";
  const names = wanted
    .map(({ local }) => local)
    .sort()
    .join(", ");
  return `// The modules of Tideline that this notebook uses.\nconst {${names}} = (() => {\n${code}\nreturn site;\n})();`;
}

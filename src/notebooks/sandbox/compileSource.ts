import { transpile, transpileJavaScript } from "@observablehq/notebook-kit";
import { markdownParts } from "../compile/markdownParts.ts";
import type { PageCell } from "../page/cell.ts";
import { sqlParts, withSql } from "../page/sqlCell.ts";
import type { SandboxCell } from "./messages.ts";
import { sandboxModule } from "./sandboxModules.ts";

type Body = PageCell["body"];

/** Makes a function of a compiled body. Only the sandbox's own policy allows this. */
function toFunction(body: string): Body {
  const withModules = body.replace(/\bimport\(/g, "$import(");
  const load = async (specifier: string) => sandboxModule(specifier);
  return new Function("$import", `return (${withModules}\n);`)(load) as Body;
}

/** Compiles a cell's text in the browser, as the build does; undefined where a cell has nothing to run. */
export function compileSource({ id, mode, source, output }: SandboxCell): PageCell | undefined {
  const plain = { id, inputs: [], outputs: [], autodisplay: false, autoview: false };
  if (mode === "sql") {
    const cell = { ...plain, kind: "sql", autodisplay: true, body: () => undefined } as PageCell;
    return withSql(output ? { ...cell, output: `viewof$${output}`, autoview: true } : cell, sqlParts(source));
  }
  if (mode === "md") {
    const { expressions } = markdownParts(source);
    if (expressions.length === 0) return undefined;
    const { body, inputs = [] } = transpileJavaScript(`[${expressions.map((each) => `(${each})`).join(", ")}]`);
    return { ...plain, kind: "text", inputs, body: toFunction(body) };
  }
  if (mode === "ts") throw new Error("TypeScript cells do not run in the sandbox: write JavaScript.");
  const { body, inputs = [], outputs = [], autodisplay = false } = transpile(source, "js");
  return { ...plain, kind: "code", inputs, outputs, autodisplay, body: toFunction(body) };
}

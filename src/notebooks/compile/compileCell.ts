import { existsSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join, relative, resolve } from "node:path";
import { parseJavaScript, transpile, transpileJavaScript } from "@observablehq/notebook-kit";
import { mathml } from "../../language/mathml.ts";
import { formulaIn } from "../formula.ts";
import { allowedFolders, allowedModules, allowedPackages } from "./allowList.ts";
import { markdownParts } from "./markdownParts.ts";
import type { SourceCell } from "./readNotebook.ts";

/** One module that a cell imports, turned into a static import of the notebook's module. */
export interface CellImport {
  /** What the static import names: a package, or an absolute path. */
  readonly from: string;
  /** Exported names; undefined for `import * as`. */
  readonly names?: readonly string[];
  /** The name under which the cell's body finds it. */
  readonly binding: string;
}

/** A cell as the runtime takes it: `body` is the text of a function of its inputs. */
export interface CompiledCell {
  readonly id: number;
  /** "text" fills the blanks of Markdown that was rendered at build; "still" has nothing to run. */
  readonly kind: "code" | "sql" | "text" | "still";
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly output?: string | undefined;
  readonly autodisplay: boolean;
  readonly autoview: boolean;
  readonly body: string;
  readonly imports: readonly CellImport[];
}

/** A fault in a cell's text: `line` counts from 0 within the cell. */
export class CellFault extends Error {
  readonly line: number;
  readonly remedy: string;
  constructor(message: string, remedy: string, line = 0) {
    super(message);
    this.line = line;
    this.remedy = remedy;
  }
}

const root = resolve(".");

/** Compiles one cell with the kit's compiler; imports become bindings of the notebook's module, so that no page needs eval. */
export function compileCell(cell: SourceCell): CompiledCell {
  switch (cell.mode) {
    case "js":
    case "ts":
      return compileCode(cell);
    case "sql":
      return compileSql(cell);
    case "md":
      return compileMarkdown(cell);
    default:
      throw new CellFault(
        `Cells of the kind "${cell.mode}" do not run on this site.`,
        'Use type "module", "text/x-typescript", "text/markdown" or "application/sql".',
      );
  }
}

function compileCode(cell: SourceCell): CompiledCell {
  const transpiled = withPlace(cell.value, () => transpile({ ...cell }));
  let { body } = transpiled;
  const imports = importsOf(cell).map((found, i): CellImport => {
    const binding = `$${cell.id}_${i}`;
    body = body.replace(/\bimport\("(?:[^"\\]|\\.)*"\)/, `Promise.resolve(${binding})`);
    return { from: found.from, ...(found.names ? { names: found.names } : {}), binding };
  });
  if (/\bimport\(/.test(body))
    throw new CellFault("A cell calls import() while it runs.", 'Use a declaration: import {name} from "…".');
  return { ...parts(cell, transpiled), kind: "code", body, imports };
}

function compileSql(cell: SourceCell): CompiledCell {
  if (cell.database !== "var:db") {
    throw new CellFault(
      `The cell asks the database "${cell.database}".`,
      'Leave the attribute out: a SQL cell asks the notebook\'s own "db".',
    );
  }
  return {
    ...parts(
      cell,
      withPlace(cell.value, () => transpile({ ...cell })),
    ),
    kind: "sql",
    imports: [],
  };
}

function compileMarkdown(cell: SourceCell): CompiledCell {
  const { expressions } = withPlace(cell.value, () => markdownParts(cell.value));
  const values = expressions.map((expression) => (isFormula(expression, cell.value) ? "undefined" : expression));
  const nothing = {
    id: cell.id,
    inputs: [],
    outputs: [],
    output: undefined,
    autodisplay: false,
    autoview: false,
    imports: [],
  };
  if (values.every((value) => value === "undefined")) return { ...nothing, kind: "still", body: "() => undefined" };
  const list = `[${values.map((value) => `(${value})`).join(", ")}]`;
  return { ...nothing, kind: "text", ...withPlace(cell.value, () => pick(transpileJavaScript(list))) };
}

/** Whether an expression is a formula, which is set at build and has nothing to run. */
function isFormula(expression: string, text: string): boolean {
  const formula = formulaIn(expression);
  if (!formula) return false;
  try {
    mathml(formula);
    return true;
  } catch (error) {
    const line = text.slice(0, text.indexOf(expression)).split("\n").length - 1;
    const message = `The formula "${formula.tex}" is not TeX: ${(error as Error).message.replace(/^KaTeX parse error: /, "")}.`;
    throw new CellFault(message, "Write it as KaTeX reads it: https://katex.org/docs/supported.", line);
  }
}

function pick({ body, inputs = [] }: { body: string; inputs?: string[] }) {
  return { body, inputs };
}

function parts(cell: SourceCell, transpiled: ReturnType<typeof transpile>) {
  const { inputs = [], outputs = [], output, autodisplay = false, autoview = false, body } = transpiled;
  return { id: cell.id, inputs, outputs, output, autodisplay, autoview, body };
}

/** The import declarations of a cell, checked against the allow-list. */
function importsOf(cell: SourceCell): { from: string; names?: string[] }[] {
  const code = cell.mode === "ts" ? stripTypeScriptTypes(cell.value) : cell.value;
  const { body } = parseJavaScript(code);
  if (body.type !== "Program") return [];
  return body.body.flatMap((node) => {
    if (node.type !== "ImportDeclaration") return [];
    const line = code.slice(0, node.start).split("\n").length - 1;
    const from = allowed(String(node.source.value), line);
    if (node.specifiers.some(({ type }) => type === "ImportNamespaceSpecifier")) return [{ from }];
    const names = node.specifiers.map((specifier) =>
      specifier.type === "ImportSpecifier" && specifier.imported.type === "Identifier"
        ? specifier.imported.name
        : "default",
    );
    return [{ from, names }];
  });
}

function allowed(specifier: string, line: number): string {
  const name = specifier.replace(/^npm:/, "");
  if (specifier.startsWith("npm:") && (allowedPackages as readonly string[]).includes(name)) return name;
  if (!specifier.startsWith("../src/")) {
    const packages = allowedPackages.map((each) => `"npm:${each}"`).join(", ");
    throw new CellFault(
      `"${specifier}" is not on the list of libraries.`,
      `Import from ${packages}, or a module of the site: "../src/model/crossoverYear.ts".`,
      line,
    );
  }
  const path = join(root, "notebooks", specifier);
  const within = relative(root, path).replaceAll("\\", "/");
  if (
    !allowedFolders.some((folder) => within.startsWith(`src/${folder}/`)) &&
    !(allowedModules as readonly string[]).includes(within)
  ) {
    throw new CellFault(
      `A notebook may not import ${within}.`,
      `Import from src/${allowedFolders.join(", src/")} or ${allowedModules.join(", ")}.`,
      line,
    );
  }
  if (!existsSync(path))
    throw new CellFault(`There is no file ${within}.`, "Write the module's full name with its extension.", line);
  return path;
}

/** Runs a compiler; a syntax error becomes a fault with its line in the cell. */
function withPlace<T>(value: string, compile: () => T): T {
  try {
    return compile();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { loc, pos } = error as SyntaxError & { loc?: { line: number }; pos?: number };
    const line = loc ? loc.line - 1 : value.slice(0, pos ?? 0).split("\n").length - 1;
    const found = value.split("\n")[line]?.trim() ?? "";
    throw new CellFault(
      `Syntax error: ${error.message.replace(/\s*\(\d+:\d+\)$/, "")} in "${found}".`,
      "Mend the line; a cell is a program, or one expression.",
      line,
    );
  }
}

import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";
import { kitPlugin } from "../compile/kitPlugin.ts";

/** The TypeScript compiler is 3 MB: the sandbox runs JavaScript and leaves it out. */
function withoutTypeScript(): Plugin {
  const id = "\0no-typescript";
  const names = [
    "transpile",
    "createProgram",
    "createSourceFile",
    "isClassExpression",
    "isFunctionExpression",
    "isParenthesizedExpression",
    "isExpressionStatement",
  ];
  return {
    name: "tideline:no-typescript",
    enforce: "pre",
    resolveId: (source) => (source === "typescript" ? id : undefined),
    load: (source) =>
      source === id
        ? `export const ModuleKind = {}, ScriptTarget = {};\nexport const ${names.map((name) => `${name} = () => { throw new Error("TypeScript does not run here"); }`).join(", ")};`
        : undefined,
  };
}

/** Bundles an entry of the site into one classic script: a frame without origin may not load modules. */
export async function bundleScript(entry: string, plugins: readonly Plugin[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    base: process.env.BASE ?? "/",
    plugins: [...plugins, kitPlugin()],
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rollupOptions: { input: entry, output: { format: "iife", codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) => ("output" in each ? each.output : []));
  const script = outputs.find((each) => each.type === "chunk");
  if (!script || outputs.filter(({ type }) => type === "chunk").length > 1)
    throw new Error(`${entry} did not bundle into one script.`);
  return script.code;
}

let sandbox: Promise<string> | undefined;

/** The script of the sandboxed frame. */
export function bundleSandbox(): Promise<string> {
  sandbox ??= bundleScript(fileURLToPath(new URL("./sandbox.ts", import.meta.url)), [withoutTypeScript()]);
  return sandbox;
}

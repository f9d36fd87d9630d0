import { parseJavaScript } from "@observablehq/notebook-kit";
import type { TextDiagnostic } from "../../content/diagnostic.ts";
import { sqlFaults, without } from "./sqlFaults.ts";
import { argumentsOf, isSyntax, memberOf, type Syntax, type Unsteady, unsteady } from "./unsteadyCode.ts";

const reasons: Readonly<Record<Unsteady["why"], string>> = {
  chance: "draws anew at every run: the reader gets other values than the build",
  clock: "reads the clock: the reader gets another value than the build",
  zone: "goes by the time zone of the machine: the reader may get another value than the build",
  language: "goes by the language of the machine: the reader may get another text than the build",
  machine: "is the machine's own: the reader gets another value than the build",
};

/** What keeps a piece of code from giving a reader what the build gave; `offset` counts in the code. */
export function codeFaults(code: string): TextDiagnostic[] {
  const body = parseJavaScript(code).body as unknown as Syntax;
  const own = ownNames(body);
  const isGlobal = (node: unknown, name: string) =>
    isSyntax(node) && node.type === "Identifier" && node.name === name && !own.has(name);
  const faults: TextDiagnostic[] = [];
  const visit = (node: Syntax) => {
    for (const { applies, why, remedy } of unsteady) {
      if (!applies(node, isGlobal)) continue;
      const found = code.slice(node.start, node.end).replace(/\s+/g, " ");
      const short = found.length > 60 ? `${found.slice(0, 59)}…` : found;
      faults.push({ offset: node.start, message: `"${short}" ${reasons[why]}.`, remedy });
    }
    faults.push(...questionsIn(node, code));
    for (const part of partsOf(node)) visit(part);
  };
  visit(body);
  return faults;
}

/** The nodes within a node, except the names of properties, which refer to nothing. */
function partsOf(node: Syntax): Syntax[] {
  return Object.entries(node).flatMap(([role, value]) =>
    (role === "property" || role === "key") && !node.computed
      ? []
      : (Array.isArray(value) ? value : [value]).filter(isSyntax),
  );
}

/** Names that the code itself gives to something: variables, functions and what functions take. */
function ownNames(code: Syntax): Set<string> {
  const names = new Set<string>();
  const bind = (pattern: Syntax) => {
    if (pattern.type === "Identifier") names.add(pattern.name as string);
    else for (const part of partsOf(pattern)) bind(part);
  };
  const visit = (node: Syntax) => {
    for (const role of ["id", "params", "local", "param"])
      for (const pattern of [node[role]].flat()) if (isSyntax(pattern)) bind(pattern);
    for (const part of partsOf(node)) visit(part);
  };
  visit(code);
  return names;
}

/** The faults of SQL that code asks by itself: db.sql`…` and db.query("…"). */
function questionsIn(node: Syntax, code: string): TextDiagnostic[] {
  const isTagged = node.type === "TaggedTemplateExpression" && memberOf(node.tag) === "sql";
  const isQuery = node.type === "CallExpression" && memberOf(node.callee) === "query";
  const text = isTagged ? (node.quasi as Syntax) : isQuery ? argumentsOf(node)[0] : undefined;
  if (!text || (text.type !== "TemplateLiteral" && typeof text.value !== "string")) return [];
  const sql = without(code, (text.expressions ?? []) as Syntax[]);
  const start = text.start + 1;
  return sqlFaults(sql.slice(start, text.end - 1)).map((fault) => ({ ...fault, offset: fault.offset + start }));
}

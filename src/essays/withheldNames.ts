import { isMap, isScalar, parseDocument } from "yaml";
import type { Content } from "../content/content.ts";
import { type HeldBack, heldBackReason } from "../content/heldBack.ts";
import { viewName } from "../database/viewQueries.ts";
import { tableName } from "../datasets/tableSql.ts";

/** Something that is not published yet, by the names under which a published text could want it. */
export interface WithheldName {
  readonly kind: "essay" | "figure" | "fact" | "notebook";
  readonly id: string;
  /** How SQL calls a figure's rows. */
  readonly view?: string;
  /** The file or folder of what holds it back. */
  readonly of: string;
  readonly reason: string;
}

/** Every essay, figure, fact and notebook that is held back on the content's day. */
export function withheldNames(content: Content): WithheldName[] {
  const { essays, notebooks } = content.withheld();
  const name = (kind: WithheldName["kind"], id: string, of: string, held: HeldBack): WithheldName => {
    return { kind, id, of, reason: heldBackReason(held) };
  };
  const tables = content.datasets().map(tableName);
  return [
    ...essays.flatMap((essay) => [
      name("essay", essay.slug, essay.path, essay.held),
      ...essay.figures.map((figure) => ({
        ...name("figure", figure.id, essay.path, essay.held),
        view: viewName(figure, tables),
      })),
      ...(["facts.yaml", "published.yaml"] as const)
        .flatMap((file) => keysOf(essay.file(file)?.text ?? ""))
        .map((id) => name("fact", id, essay.path, essay.held)),
    ]),
    ...notebooks.map(({ slug, page, held }) => name("notebook", slug, page.path, held)),
  ];
}

/** Where each kind has its page, and its frame. */
const rooms: Readonly<Record<string, WithheldName["kind"]>> = {
  essays: "essay",
  charts: "figure",
  embed: "figure",
  facts: "fact",
  notebooks: "notebook",
};

/** What a path of the site, such as /ko/essays/next-crossing/#sum, would show that is held back. */
export function withheldAt(path: string, names: readonly WithheldName[]): WithheldName | undefined {
  const [, room = "", id] = /^\/(?:ko\/)?([a-z]+)\/([\w-]+)/.exec(path) ?? [];
  return names.find((name) => name.kind === rooms[room] && name.id === id);
}

function keysOf(yaml: string): string[] {
  const { contents } = parseDocument(yaml, { logLevel: "silent" });
  return isMap(contents) ? contents.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : [])) : [];
}

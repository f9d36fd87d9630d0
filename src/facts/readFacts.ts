import type { z } from "zod";
import { type Content, contentOf } from "../content/content.ts";
import type { Diagnostic } from "../content/diagnostic.ts";
import { issueWords } from "../content/issueWords.ts";
import { readYaml } from "../content/readYaml.ts";
import { valueAt } from "../content/valueAt.ts";
import { nearestName } from "../language/nearestName.ts";
import { claimSchema, numberSchema, type WrittenFact } from "./fact.ts";
import { type Origins, readOrigins } from "./origins.ts";

/** A file of facts as it stands on disk. */
export interface FactFile {
  readonly file: string;
  readonly essay: string;
  readonly text: string;
}

/** The fact files of every essay: what it says itself (facts.yaml) and what was printed before (published.yaml). */
export function factFiles(content: Content = contentOf()): FactFile[] {
  return content.essays().flatMap(({ slug, file }) =>
    (["facts.yaml", "published.yaml"] as const).flatMap((name) => {
      const found = file(name);
      return found ? [{ file: found.path, essay: slug, text: found.text }] : [];
    }),
  );
}

/** Reads one file of facts: those that are well formed, every fault with its line and column, and the ids of all there are. */
export function readFacts(
  { file, essay, text }: FactFile,
  origins: Origins = readOrigins(),
): { facts: WrittenFact[]; faults: Diagnostic[]; ids: string[] } {
  const yaml = readYaml(file, text);
  const faults: Diagnostic[] = [...yaml.diagnostics];
  // A file that is no YAML still tells which facts it has, so that their uses are not called unknown.
  if (faults.length > 0)
    return { facts: [], faults, ids: Array.from(text.matchAll(/^([a-z0-9][a-z0-9-]*):/gm), ([, id]) => id as string) };
  if (yaml.value === null) return { facts: [], faults, ids: [] };
  if (typeof yaml.value !== "object" || Array.isArray(yaml.value)) {
    return {
      facts: [],
      ids: [],
      faults: [
        { file, line: 1, column: 1, message: "expected a map from id to fact", remedy: "Write each fact under its id" },
      ],
    };
  }
  const placeOf = yaml.keyPlace;
  const written = yaml.value as Record<string, unknown>;
  const facts = Object.entries(written).flatMap(([id, content]): WrittenFact[] => {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) {
      faults.push({
        file,
        ...placeOf([id]),
        message: `"${id}" cannot be an id`,
        remedy: "Use small letters, digits and hyphens",
      });
      return [];
    }
    const origin = originOf(content);
    if (origin !== undefined && !origins[origin]) {
      faults.push({
        file,
        ...placeOf([id, "published", "in"]),
        message: `fact "${id}": there is no source "${origin}"`,
        remedy: `Use one of ${Object.keys(origins).join(", ")}, or add it to src/essays/sources.yaml`,
      });
      return [];
    }
    const isClaim = typeof content === "object" && content !== null && "claim" in content;
    const { success, data, error } = (isClaim ? claimSchema : numberSchema).safeParse(
      origin === undefined ? content : withOrigin(content as Stated, origins[origin] as Origins[string]),
    );
    if (success) return [{ id, essay, file, place: (...path) => placeOf([id, ...path]), fact: data }];
    const told = (issue: z.core.$ZodIssue) => tellIssue(id, issue, valueAt(content, issue.path));
    faults.push(...error.issues.map((issue) => ({ file, ...placeOf([id, ...issue.path]), ...told(issue) })));
    return [];
  });
  return { facts, faults, ids: Object.keys(written) };
}

interface Stated {
  published: Record<string, unknown>;
}

/** The name in `published: { in: … }`, if there is one. */
function originOf(content: unknown): string | undefined {
  const published =
    typeof content === "object" && content !== null ? (content as Partial<Stated>).published : undefined;
  return typeof published?.in === "string" ? published.in : undefined;
}

/** The fact with its named source written out; what the fact itself says of the source goes first. */
function withOrigin(content: Stated, origin: Origins[string]): Stated {
  const { in: _, ...stated } = content.published;
  return { ...content, published: { ...origin, ...stated } };
}

function tellIssue(id: string, issue: z.core.$ZodIssue, value: unknown): { message: string; remedy: string } {
  const where = issue.path.length > 0 ? ` at ${issue.path.join(".")}` : "";
  if (issue.code === "invalid_value" && typeof value === "string") {
    const values = issue.values.map(String);
    const nearest = nearestName(value, values);
    const message = `fact "${id}"${where}: there is no "${value}"`;
    return { message, remedy: nearest ? `Write "${nearest}"` : `Use one of ${values.join(", ")}` };
  }
  const missingTwin = (issue.path.at(-1) === "ko" || issue.path.at(-1) === "en") && issue.code === "invalid_type";
  return {
    message: `fact "${id}"${where}: ${issueWords(issue, value)}`,
    remedy: missingTwin
      ? "Say it in both languages"
      : issue.code === "unrecognized_keys"
        ? "Remove the key or correct its spelling; src/facts/fact.ts lists them all"
        : "See src/facts/fact.ts for what a fact may hold",
  };
}

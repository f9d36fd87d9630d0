import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, LineCounter, parseDocument } from "yaml";
import { languages } from "../language/language.ts";
import { frontMatter } from "./frontMatter.ts";

/** An editor's mistake: where it is, what is wrong, and what to do. */
export interface EditorFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What an essay may name. */
export interface Known {
  readonly figures: readonly string[];
  readonly datasets: readonly string[];
}

/** `file:line:column message`, as editors and terminals make it a link. */
export function tellEditorFault({ file, line, column, message }: EditorFault): string {
  return `${file}:${line}:${column} ${message}`;
}

/** Every mistake in the essays under `folder` that can be seen before the pages are made. */
export function editorFaults(folder: string, known: Known): EditorFault[] {
  const slugs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((slug) => languages.some((language) => existsSync(join(folder, slug, `${language}.mdx`))))
    .sort();
  return slugs.flatMap((slug) =>
    languages.flatMap((language) => {
      const file = join(folder, slug, `${language}.mdx`);
      if (!existsSync(file)) {
        const message = `is missing: every essay is published in both languages. Write it, or move the other one out of ${folder}.`;
        return [{ file, line: 1, column: 1, message }];
      }
      return essayFaults(file, readFileSync(file, "utf8"), known, slugs);
    }),
  );
}

/** The mistakes of one essay's text: front matter, figure names, images without text. */
export function essayFaults(file: string, text: string, known: Known, slugs: readonly string[]): EditorFault[] {
  return [...frontMatterFaults(file, text, known, slugs), ...bodyFaults(file, text, known)];
}

function frontMatterFaults(file: string, text: string, known: Known, slugs: readonly string[]): EditorFault[] {
  const block = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  if (!block)
    return [
      {
        file,
        line: 1,
        column: 1,
        message:
          "has no front matter. Begin with a line of ---, the keys of src/essays/frontMatter.ts, and another ---.",
      },
    ];
  const counter = new LineCounter();
  const document = parseDocument(block[1] as string, { lineCounter: counter });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + 1, column: col };
  };
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      ...at(error.pos[0]),
      message: `front matter cannot be read: ${error.message.split("\n")[0]}`,
    }));
  }
  const keyPlace = (key: PropertyKey) => {
    const pair = isMap(document.contents) && document.contents.items.find((item) => String(item.key) === String(key));
    return at((pair && (pair.key as { range?: readonly number[] }).range?.[0]) || 0);
  };
  const { success, data, error } = frontMatter.safeParse(document.toJS() ?? {});
  if (!success) {
    return error.issues.flatMap((issue) => {
      const names = issue.code === "unrecognized_keys" ? issue.keys : [issue.path[0] ?? ""];
      return names.map((name) => ({
        ...keyPlace(name),
        message: `front matter "${String(name)}": ${issue.message}. The keys and what they hold are in src/essays/frontMatter.ts.`,
      }));
    });
  }
  const unknown = (key: string, value: string, values: readonly string[]) =>
    values.includes(value)
      ? []
      : [
          {
            ...keyPlace(key),
            message: `front matter "${key}": there is no "${value}". Expected one of: ${values.join(", ")}.`,
          },
        ];
  return [
    ...unknown("leadFigure", data.leadFigure, known.figures),
    ...data.datasets.flatMap((name) => unknown("datasets", name, known.datasets)),
    ...data.related.flatMap((name) => unknown("related", name, slugs)),
  ];
}

function bodyFaults(file: string, text: string, known: Known): EditorFault[] {
  return text.split("\n").flatMap((content, index) => {
    const found = (pattern: RegExp, tell: (match: RegExpMatchArray) => string | undefined) =>
      Array.from(content.matchAll(pattern)).flatMap((match) => {
        const message = tell(match);
        return message ? [{ file, line: index + 1, column: (match.index ?? 0) + 1, message }] : [];
      });
    return [
      ...found(/<Figure\b[^>]*?\bid="([^"]*)"/g, ([, id]) =>
        known.figures.includes(id as string)
          ? undefined
          : `there is no figure "${id}". Expected one of: ${known.figures.join(", ")}.`,
      ),
      ...found(/<Figure\b(?![^>]*\bid=)/g, () => 'this figure has no id. Write <Figure id="…" />.'),
      ...found(/!\[\s*\]\(/g, () => "this image has no text. Write what it shows between the square brackets."),
      ...found(/<img\b(?![^>]*\balt="[^"]+")/g, () => 'this image has no text. Add alt="what it shows".'),
    ];
  });
}

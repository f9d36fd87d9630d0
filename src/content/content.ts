import { createHash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { buildDay } from "./buildDay.ts";
import { type HeldBack, heldBack } from "./heldBack.ts";
import { oncePerProcess } from "./oncePerProcess.ts";

/** A file as it was written, read once. */
export interface ContentFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  /** Where it is on disk, for what opens files itself. */
  readonly absolute: string;
  readonly bytes: Uint8Array;
  /** Read as UTF-8; a byte order mark stays in it. */
  readonly text: string;
  /** A hash of the bytes: it changes with them and with nothing else. */
  readonly version: string;
}

/** A folder of data/. */
export interface DatasetFolder {
  readonly name: string;
  /** data/<name>, from the project's folder. */
  readonly path: string;
  /** Its descriptor, and every CSV and SQL text in it. */
  readonly files: readonly ContentFile[];
  file(name: string): ContentFile | undefined;
}

/** What may stand in an essay's folder. */
export type EssayFileName =
  | "en.mdx"
  | "ko.mdx"
  | "facts.yaml"
  | "published.yaml"
  | "record.yaml"
  | "sentences.yaml"
  | "corrections.yaml";

/** A folder of src/essays/. */
export interface EssayFolder {
  readonly slug: string;
  /** src/essays/<slug>, from the project's folder. */
  readonly path: string;
  readonly figures: readonly FigureFolder[];
  /** Why the essay is not published yet; either language may say so. */
  readonly held: HeldBack | undefined;
  file(name: EssayFileName): ContentFile | undefined;
}

/** A folder of src/essays/<slug>/figures/. */
export interface FigureFolder {
  readonly id: string;
  /** The slug of the essay it lies in. */
  readonly essay: string;
  /** src/essays/<slug>/figures/<id>, from the project's folder. */
  readonly path: string;
  file(name: "query.sql" | "figure.yaml" | "chart.ts"): ContentFile | undefined;
}

/** notebooks/<slug>.html and what stands beside it. */
export interface NotebookFiles {
  readonly slug: string;
  readonly page: ContentFile;
  readonly details: ContentFile | undefined;
  /** Why the notebook is not published yet: a word of its own, or its essay is not. */
  readonly held: HeldBack | undefined;
}

/** What is not published yet. */
export interface Withheld {
  readonly essays: readonly (EssayFolder & { readonly held: HeldBack })[];
  readonly notebooks: readonly (NotebookFiles & { readonly held: HeldBack })[];
}

/** What editors write, read once: each list in the order of its names. Paths are from the project's folder, or absolute. */
export interface Content {
  /** The project's folder, absolute. */
  readonly root: string;
  datasets(): readonly DatasetFolder[];
  essays(): readonly EssayFolder[];
  /** The figures of all essays. */
  figures(): readonly FigureFolder[];
  notebooks(): readonly NotebookFiles[];
  /** The essays and notebooks that are not published on the day, be they in the lists or not. */
  withheld(): Withheld;
  /** The day that decides: the day of the build. */
  readonly day: string;
  /** Whether the lists hold published essays, figures and notebooks alone. */
  readonly isPublishedOnly: boolean;
  /** From now on the lists hold only what is published on that day, as the built site does; a preview has them all. */
  publishOn(day: string): void;
  /** src/essays/sources.yaml: the texts that print many of the numbers. */
  sources(): ContentFile | undefined;
  file(path: string): ContentFile | undefined;
  /** Whether a file is there, without reading it. */
  has(path: string): boolean;
  /** Has a file, or a folder with all in it, read anew by whoever asks next. */
  forget(path: string): void;
  /** How often something was forgotten: while it stands, so does everything that was read. */
  readonly edition: number;
}

/** The content of the project in a folder, the same for everyone in this process. */
export function contentOf(root = "."): Content {
  const folder = resolve(root);
  const opened = oncePerProcess("content", () => new Map<string, Content>());
  const content = opened.get(folder) ?? openContent(folder);
  opened.set(folder, content);
  return content;
}

function openContent(root: string): Content {
  const files = new Map<string, ContentFile | undefined>();
  const folders = new Map<string, readonly Dirent[]>();
  const reasons = new Map<string, HeldBack | undefined>();
  let edition = 0;
  let publicationDay: string | undefined;
  const names = new Map<string, string>();
  const lists = new Map<string, unknown>();

  function fromRoot(path: string): string {
    const name = names.get(path) ?? relative(root, resolve(root, path)).replaceAll("\\", "/");
    names.set(path, name);
    return name;
  }

  /** A list as long as nothing is forgotten: pages ask for the same ones thousands of times. */
  function listed<T>(name: string, list: () => T): T {
    if (!lists.has(name)) lists.set(name, list());
    return lists.get(name) as T;
  }

  function file(path: string): ContentFile | undefined {
    const name = fromRoot(path);
    if (!files.has(name)) files.set(name, readFile(root, name));
    return files.get(name);
  }

  function entriesOf(path: string): readonly Dirent[] {
    const name = fromRoot(path);
    const entries = folders.get(name) ?? readFolder(join(root, name));
    folders.set(name, entries);
    return entries;
  }

  const foldersIn = (path: string) => entriesOf(path).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  const filesIn = (path: string) => entriesOf(path).flatMap((entry) => (entry.isFile() ? [entry.name] : []));

  const today = () => publicationDay ?? buildDay();

  function heldIn(path: string): HeldBack | undefined {
    const found = file(path);
    if (!found) return undefined;
    const key = `${found.version} ${today()}`;
    if (!reasons.has(key)) reasons.set(key, heldBack(found.text, today()));
    return reasons.get(key);
  }

  const heldEssay = (slug: string) => heldIn(`src/essays/${slug}/en.mdx`) ?? heldIn(`src/essays/${slug}/ko.mdx`);

  function heldNotebook(details: ContentFile | undefined): HeldBack | undefined {
    const [, essay] = /^essay:\s*["']?([\w-]+)/m.exec(details?.text ?? "") ?? [];
    return (details && heldIn(details.path)) ?? (essay ? heldEssay(essay) : undefined);
  }

  const published = <T extends { readonly held: HeldBack | undefined }>(all: readonly T[]) =>
    publicationDay === undefined ? all : all.filter(({ held }) => !held);

  const datasetFolders = () =>
    foldersIn("data").map((name): DatasetFolder => {
      const path = `data/${name}`;
      return {
        name,
        path,
        get files() {
          return filesIn(path).flatMap((each) =>
            /\.(?:json|csv|sql)$/.test(each) ? (file(`${path}/${each}`) ?? []) : [],
          );
        },
        file: (each) => file(`${path}/${each}`),
      };
    });

  const essayFolders = () =>
    foldersIn("src/essays").map((slug): EssayFolder => {
      const path = `src/essays/${slug}`;
      return {
        slug,
        path,
        get figures() {
          return listed(`figures of ${slug}`, () =>
            foldersIn(`${path}/figures`).map((id): FigureFolder => {
              const figure = `${path}/figures/${id}`;
              return { id, essay: slug, path: figure, file: (each) => file(`${figure}/${each}`) };
            }),
          );
        },
        get held() {
          return heldEssay(slug);
        },
        file: (each) => file(`${path}/${each}`),
      };
    });

  const notebookFiles = () =>
    filesIn("notebooks").flatMap((name): NotebookFiles[] => {
      const page = name.endsWith(".html") ? file(`notebooks/${name}`) : undefined;
      const slug = name.replace(/\.html$/, "");
      const details = file(`notebooks/${slug}.yaml`);
      return page ? [{ slug, page, details, held: heldNotebook(details) }] : [];
    });

  const content: Content = {
    root,
    datasets: () => listed("datasets", datasetFolders),
    essays: () => listed("essays", () => published(essayFolders())),
    figures: () => listed("figures", () => content.essays().flatMap(({ figures }) => figures)),
    notebooks: () => listed("notebooks", () => published(notebookFiles())),
    withheld: () =>
      listed(`withheld on ${today()}`, () => ({
        essays: essayFolders().flatMap((folder) => withReason(folder)),
        notebooks: notebookFiles().flatMap((files) => withReason(files)),
      })),
    get day() {
      return today();
    },
    get isPublishedOnly() {
      return publicationDay !== undefined;
    },
    publishOn(day) {
      publicationDay = day;
      edition += 1;
      lists.clear();
    },
    sources: () => file("src/essays/sources.yaml"),
    file,
    has: (path) => filesIn(`${path}/..`).includes(fromRoot(path).replace(/^.*\//, "")),
    forget(path) {
      const name = fromRoot(path);
      edition += 1;
      lists.clear();
      for (const known of files.keys()) if (isWithin(known, name)) files.delete(known);
      // A folder that comes or goes changes the lists of those it lies in.
      for (const known of folders.keys()) if (isWithin(known, name) || isWithin(name, known)) folders.delete(known);
    },
    get edition() {
      return edition;
    },
  };
  return content;
}

/** Those that are held back. An essay's figures are read when they are asked for, so the object stays the one it is. */
function withReason<T extends { readonly held: HeldBack | undefined }>(each: T): (T & { readonly held: HeldBack })[] {
  return each.held ? [each as T & { readonly held: HeldBack }] : [];
}

function isWithin(path: string, folder: string): boolean {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

function readFile(root: string, path: string): ContentFile | undefined {
  const absolute = join(root, path);
  const bytes = unlessMissing(() => readFileSync(absolute));
  if (!bytes) return undefined;
  const version = createHash("sha256").update(bytes).digest("hex");
  return { path, absolute, bytes, text: bytes.toString("utf8"), version };
}

function readFolder(absolute: string): readonly Dirent[] {
  const entries = unlessMissing(() => readdirSync(absolute, { withFileTypes: true })) ?? [];
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What is not there, or is a folder where a file is asked for, is undefined; any other error goes on. */
function unlessMissing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EISDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}

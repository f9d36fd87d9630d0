import { writeCsv } from "../../../datasets/writeCsv.ts";
import { embedCode } from "../../../figures/embedCode.ts";
import { fillTemplate } from "../../../language/fillTemplate.ts";
import { connectShare } from "../../../sharing/connectShare.ts";
import { rasterPng } from "../../../sharing/rasterPng.ts";
import { saveFile } from "../../../sharing/saveFile.ts";
import { shownAddress } from "../../../sharing/shownAddress.ts";
import { viewFileName } from "../../../sharing/viewFileName.ts";
import { chartFile } from "../../drawing/chartFile.ts";
import type { FieldChances } from "../answer/fieldChances.ts";
import { startOf } from "../answer/fieldText.ts";
import { fieldSearch } from "../state/fieldSearch.ts";
import type { FieldPage, FieldView } from "../state/fieldView.ts";
import { fieldSql } from "./fieldSql.ts";

/** Every year of every economy as CSV: size, rank, and the field's query string. */
export function fieldCsv({ reading, answer }: FieldView): string {
  const query = fieldSearch(reading.assumptions);
  const rows = answer.paths.flatMap(({ code, levels }, i) =>
    levels.map((level, year) => [code, answer.years[year] as number, level, answer.ranks[i]?.[year] as number, query]),
  );
  return writeCsv(["iso3", "year", "billion", "rank", "field"], rows);
}

/** Assumptions and results as JSON. */
export function fieldJson({ reading, answer, text }: FieldView, link: string, chances?: FieldChances): string {
  const { assumptions, codes } = reading;
  const file = {
    kind: "tideline-field",
    link,
    query: fieldSearch(assumptions),
    units: { levels: "billion", rates: "percent a year" },
    assumptions,
    codes,
    results: { answer: text.headline, ...answer },
    ...(chances ? { chances } : {}),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The height in pixels that a frame with a field asks for: a row for each economy, and the words around them. */
const fieldFrameHeight = (economies: number) => 320 + 22 * Math.max(economies, 14);

/** Files, link, citation and SQL of the present field. */
export function connectFiles(root: HTMLElement, page: FieldPage): void {
  const { words, data } = page.context;
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-file=${name}]`) as HTMLElement;
  const home = root.dataset.home as string;
  const link = () => {
    const search = fieldSearch(page.view.get().reading.assumptions);
    return new URL(search ? `${home}?${search}` : home, location.href).href;
  };
  const start = () => {
    const { assumptions } = page.view.get().reading;
    const names: Readonly<Record<string, string>> = words.starts;
    return fillTemplate(names[assumptions.start] ?? "", { year: startOf(assumptions, data).year });
  };
  const save = (ending: string, type: string, content: BlobPart) => {
    const parameters = [...new URLSearchParams(fieldSearch(page.view.get().reading.assumptions))];
    const names = parameters.map(([name, value]) => `${name}-${value}`);
    saveFile(viewFileName("tideline-field", names, ending), type, content);
  };
  const drawing = () => {
    const { text } = page.view.get();
    const svg = [...root.querySelectorAll<SVGSVGElement>("[data-drawing] svg")].find(
      (each) => each.getBoundingClientRect().width > 0,
    ) as SVGSVGElement;
    return chartFile(svg, {
      title: text.title,
      measure: text.measure,
      source: `${words.source} ${start()}. Tideline, CC BY 4.0.`,
      address: shownAddress(link()),
      alternative: text.alternative,
      metadata: `tideline?${fieldSearch(page.view.get().reading.assumptions)}`,
    });
  };
  const actions: Readonly<Record<string, () => void | Promise<void>>> = {
    csv: () => save(".csv", "text/csv", fieldCsv(page.view.get())),
    json: () => save(".json", "application/json", fieldJson(page.view.get(), link(), page.chances.get())),
    svg: () => save(".svg", "image/svg+xml", drawing()),
    png: async () => save(".png", "image/png", await rasterPng(drawing(), 2)),
  };
  connectShare(root, () => ({ title: page.view.get().text.headline, url: link() }));
  root.addEventListener("click", async ({ target }) => {
    const kind = (target as Element).closest<HTMLElement>("[data-export]")?.dataset.export;
    if (kind === undefined) return;
    try {
      await actions[kind]?.();
      part("status").textContent = "";
    } catch {
      part("status").textContent = words.failed;
    }
  });
  const show = () => {
    const { reading, text } = page.view.get();
    part("cite").textContent = fillTemplate(words.cite, { title: text.headline, start: start(), url: link() });
    const frame = new URL(home.replace(/crossover\/field\/$/, "embed/crossover/field/"), location.href);
    frame.search = fieldSearch(reading.assumptions);
    part("embed").textContent = embedCode(frame.href, text.title, fieldFrameHeight(reading.codes.length));
    const sql = fieldSql(reading.assumptions, reading.codes, startOf(reading.assumptions, data).year);
    const explorer = home.replace(/crossover\/field\/$/, "explorer/");
    (part("explorer") as HTMLAnchorElement).href = `${explorer}?sql=${encodeURIComponent(sql)}&run=1`;
  };
  page.view.subscribe(show);
  show();
}

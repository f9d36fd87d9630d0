import { embedCode } from "../../../../figures/embedCode.ts";
import { fillTemplate } from "../../../../language/fillTemplate.ts";
import { modelEdition } from "../../../../model/modelEdition.ts";
import { connectShare } from "../../../../sharing/connectShare.ts";
import { fileWords } from "../../../../sharing/fileWords.ts";
import { rasterPng } from "../../../../sharing/rasterPng.ts";
import { saveFile } from "../../../../sharing/saveFile.ts";
import { shownAddress } from "../../../../sharing/shownAddress.ts";
import { viewFileName } from "../../../../sharing/viewFileName.ts";
import { chartFile } from "../../../drawing/chartFile.ts";
import { fanOf } from "../../answer/fanOf.ts";
import { results } from "../../answer/results.ts";
import { tell } from "../../answer/tell.ts";
import { frameHeight } from "../../frame/frameHeight.ts";
import type { PairPage } from "../../state/pairPage.ts";
import { toSearch } from "../../state/toSearch.ts";
import { whenResting } from "../../state/whenResting.ts";
import { explorerSql } from "./explorerSql.ts";
import { pathCsv, queryIn, queryOf, scenarioJson } from "./exportFiles.ts";
import { withPngText } from "./pngText.ts";

/** Files, link, frame code, citation and SQL of the present scenario; and reading a file back in. */
export function connectExports(root: HTMLElement, page: PairPage, panel: HTMLElement): void {
  const { view, words } = page;
  const { features } = words;
  const home = root.dataset.home ?? "/crossover/";
  const part = (name: string) => panel.querySelector<HTMLElement>(`[data-export-part=${name}]`) as HTMLElement;
  const say = (text: string) => {
    part("status").textContent = text;
  };
  const link = () => new URL(`${home}?${queryOf(view.get())}`, location.href).href;
  const source = () =>
    view.get().assumptions.own ? words.form.own : (words.starts[view.get().assumptions.start] ?? "");
  const chances = () => fanOf(view.get(), view.get().data);
  const inWords = () => {
    const { assumptions, scenario, projection } = view.get();
    return results(assumptions, scenario, projection, words).breakEven;
  };
  const save = (ending: string, type: string, content: BlobPart) =>
    saveFile(
      viewFileName("tideline-crossover", scenarioNames(toSearch(view.get().assumptions)), ending),
      type,
      content,
    );
  const drawing = () => {
    const { told } = view.get();
    const { size = "wide" } = page.drawing.get() ?? {};
    const svg = root.querySelector(`[data-drawing=${size}] svg`) as SVGSVGElement;
    return chartFile(svg, {
      title: told.title,
      measure: told.measure + (root.querySelector("[data-part=beyond]")?.textContent ?? ""),
      source: `${words.form.source} ${source()}. Tideline, CC BY 4.0.`,
      address: shownAddress(link()),
      alternative: told.alternative,
      metadata: `tideline?${queryOf(view.get())}`,
    });
  };
  const png = async (scale: number, ending: string) => {
    const blob = await rasterPng(drawing(), scale);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    save(ending, "image/png", withPngText(bytes, queryOf(view.get())) as BlobPart);
  };
  const actions: Record<string, () => void | Promise<void>> = {
    csv: () => save(".csv", "text/csv", pathCsv(view.get(), chances())),
    json: () => save(".json", "application/json", scenarioJson(view.get(), link(), source(), chances(), inWords())),
    svg: () => save(".svg", "image/svg+xml", drawing()),
    png: () => png(1, ".png"),
    png2: () => png(2, "@2x.png"),
  };
  connectShare(panel, () => ({ title: view.get().told.title, url: link() }));
  panel.addEventListener("click", ({ target }) => {
    const kind = (target as Element).closest<HTMLElement>("[data-export]")?.dataset.export;
    const act = async () => actions[kind ?? ""]?.();
    act().catch(() => say(fileWords[words.language].failed));
  });
  part("file").addEventListener("change", async (event) => {
    event.stopPropagation();
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const query = queryIn(new Uint8Array(await file.slice(0, 5_000_000).arrayBuffer()));
    if (query === undefined) say(fillTemplate(features.loadFailed, { file: file.name }));
    else {
      page.choose(query);
      say(fillTemplate(features.loaded, { file: file.name }));
    }
    input.value = "";
  });
  const show = () => {
    const { assumptions, scenario, projection, told } = view.get();
    const frame = new URL(home.replace(/crossover\/$/, "embed/crossover/"), location.href);
    frame.search = queryOf(view.get());
    // Without the fan, which may still be on its way: the height must not depend on the moment.
    const plain = tell(assumptions, projection, view.get().data, words);
    const height = frameHeight(plain, assumptions.sd > 0);
    part("embed").textContent = embedCode(frame.href, told.title, height);
    part("cite").textContent = fillTemplate(features.cite, {
      title: told.title,
      model: modelEdition,
      start: source(),
      url: link(),
    });
    const sql = explorerSql(assumptions, scenario);
    const explorer = home.replace(/crossover\/$/, "explorer/");
    (part("explorer") as HTMLAnchorElement).href = `${explorer}?sql=${encodeURIComponent(sql)}&run=1`;
  };
  whenResting(view, show);
}

/** What of a scenario's query string goes into the name of a file: neither the model's edition nor what stands beside. */
function scenarioNames(search: string): string[] {
  const named = [...new URLSearchParams(search)].filter(([name]) => name !== "model" && name !== "compare");
  return named.map(([name, value]) => `${name}-${value}`);
}

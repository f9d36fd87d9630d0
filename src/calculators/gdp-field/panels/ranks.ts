import { fillTemplate } from "../../../language/fillTemplate.ts";
import { setText } from "../../setText.ts";
import type { FieldPage } from "../state/fieldView.ts";
import { hasPath, type RankRow, rankBody, rankHead, rankRows, typedRate } from "./rankTable.ts";

/** The table of ranks, with the growth of each economy on a slider, in a text field, and back to the rule. */
export function connectRanks(root: HTMLElement, page: FieldPage): void {
  const table = root.querySelector<HTMLTableElement>("[data-part=ranks]") as HTMLTableElement;
  const [head, body] = [table.tHead as HTMLTableSectionElement, table.tBodies[0] as HTMLTableSectionElement];
  const own = () => page.view.get().reading.assumptions.own;
  body.addEventListener("input", ({ target }) => {
    const code = (target as HTMLElement).dataset.rate;
    if (code) page.change({ own: { ...own(), [code]: Number((target as HTMLInputElement).value) } }, "moving");
  });
  body.addEventListener("change", ({ target }) => {
    const { typed } = (target as HTMLElement).dataset;
    if (!typed) return;
    const others = Object.entries(own()).filter(([code]) => code !== typed);
    const value = (target as HTMLInputElement).value.trim();
    page.set({
      g: [...others.map(([code, each]) => `${code}:${each}`), ...(value ? [`${typed}:${value}`] : [])].join(","),
    });
  });
  body.addEventListener("click", ({ target }) => {
    const code = (target as Element).closest<HTMLElement>("[data-ruled]")?.dataset.ruled;
    if (!code) return;
    page.change({ own: Object.fromEntries(Object.entries(own()).filter(([each]) => each !== code)) }, "done");
    body.querySelector<HTMLElement>(`[data-rate=${code}]`)?.focus();
  });
  let shape = "";
  let shown: readonly string[] = [];
  const show = () => {
    const { reading, answer } = page.view.get();
    const rows = rankRows(reading.assumptions, answer, page.context);
    const next = `${reading.codes.join()} ${answer.years[0]} ${answer.years.at(-1)} ${rows[0]?.ranks.length}`;
    const keys = rows.map((row, i) => JSON.stringify([row, answer.growth[i]?.[0]]));
    const isSame = next === shape;
    if (!isSame) {
      head.innerHTML = rankHead(answer.years, page.context);
      body.innerHTML = rankBody(rows, page.context);
      shape = next;
    }
    for (const [i, row] of rows.entries()) {
      if (isSame && keys[i] === shown[i]) continue;
      const element = body.rows[i] as HTMLTableRowElement;
      if (isSame) showRow(element, row);
      showRates(element, row, answer.growth[i]?.[0] as number);
    }
    shown = keys;
    const { assumptions } = reading;
    const unit = assumptions.base === "ppp" ? page.context.words.tableMeasurePpp : page.context.words.tableMeasure;
    setText(
      root.querySelector("[data-part=table-measure]") as Element,
      fillTemplate(unit, { year: answer.years[0] as number }),
    );
    const help = root.querySelector("[data-part=world-help]");
    if (help) setText(help, fillTemplate(page.context.words.worldHelp, { count: answer.worldCount }));
  };
  page.view.subscribe(show);
  show();
}

function showRow(element: HTMLTableRowElement, row: RankRow): void {
  for (const [name, value] of Object.entries(row.attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  const growth = element.querySelector("[data-cell=growth]") as Element;
  setText(growth, row.growth);
  growth.classList.toggle("path", hasPath(row));
  const texts = [row.first, row.last, ...row.ranks, row.worldFirst, row.worldLast];
  for (const [i, cell] of element.querySelectorAll("td[data-cell]").entries()) setText(cell, texts[i] as string);
}

function showRates(element: HTMLTableRowElement, row: RankRow, rate: number): void {
  const { code, growth, isOwn } = row;
  const slider = element.querySelector<HTMLInputElement>(`[data-rate=${code}]`);
  const typed = element.querySelector<HTMLInputElement>(`[data-typed=${code}]`);
  const ruled = element.querySelector<HTMLElement>(`[data-ruled=${code}]`);
  if (slider && slider.value !== String(rate)) slider.value = String(rate);
  if (slider) slider.ariaValueText = `${growth}%`;
  if (typed && typed !== document.activeElement) typed.value = isOwn ? String(rate) : typedRate(row);
  if (typed) typed.placeholder = typedRate(row);
  if (ruled) ruled.hidden = !isOwn;
}

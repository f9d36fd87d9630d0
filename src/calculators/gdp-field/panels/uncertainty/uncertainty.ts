import { fillTemplate } from "../../../../language/fillTemplate.ts";
import type { RankChances } from "../../../../model/rankChances.ts";
import { latestAnswer } from "../../../latestAnswer.ts";
import { setText } from "../../../setText.ts";
import type { FieldAnswer } from "../../answer/answerField.ts";
import { fewestChanges, type UncertainField, uncertainField } from "../../answer/fieldChances.ts";
import { fieldName } from "../../answer/fieldText.ts";
import { chanceMarks } from "../../chart/chanceMarks.ts";
import type { FieldUncertainty } from "../../state/fieldData.ts";
import type { FieldPage } from "../../state/fieldView.ts";
import { chanceGrounds, recordFrom } from "./chanceGrounds.ts";
import { chanceTable } from "./chanceTable.ts";
import { chanceWords } from "./chanceWords.ts";
import type { ChanceQuestion } from "./uncertainty.worker.ts";

/** Asks a worker for the chances of every new field, and shows them; a late answer to an old question is dropped. */
export function connectUncertainty(root: HTMLElement, page: FieldPage): void {
  const { language, data } = page.context;
  const words = chanceWords[language];
  const section = root.querySelector<HTMLElement>("[data-part=chances]");
  const part = (name: string) => section?.querySelector<HTMLElement>(`[data-chances=${name}]`);
  const say = (text: string) => setText(root.querySelector("[data-part=status]") as Element, text);
  const worker = new Worker(new URL("./uncertainty.worker.ts", import.meta.url), { type: "module" });
  connectControls(root, page);
  let record: FieldUncertainty | undefined;
  let shown: UncertainField | undefined;
  const latest = latestAnswer<ChanceQuestion, { readonly chances: RankChances }>(worker, (answer) => {
    if (!shown) return;
    const field = { ...shown, chances: answer.chances };
    const chances = { ...field, marks: (now: FieldAnswer) => chanceMarks(field, now) };
    page.chances.set(chances);
    const table = part("table");
    if (table) table.innerHTML = chanceTable(chances, { data, language, chance: words });
  });
  const show = () => {
    const { reading, answer } = page.view.get();
    const a = reading.assumptions;
    const isOn = a.sd !== "off" && record !== undefined;
    if (section) section.hidden = !isOn;
    if (!isOn) {
      latest.drop();
      shown = undefined;
      return page.chances.set(undefined);
    }
    const field = uncertainField(a, answer, record as FieldUncertainty);
    const enough = field.codes.length > 1;
    showWords(field, enough);
    shown = enough ? field : undefined;
    if (enough) return latest.ask({ levels: field.levels, seed: a.seed });
    latest.drop();
    page.chances.set(undefined);
  };
  function showWords(field: UncertainField, enough: boolean): void {
    const known = record as FieldUncertainty;
    const { assumptions } = page.view.get().reading;
    const texts: Readonly<Record<string, string>> = {
      title: fillTemplate(words.title, { year: field.year }),
      measure: enough ? words.measure : words.tooFew,
      refused: refusedText(field.refused, known),
      help: enough ? chanceGrounds(assumptions, field, { record: known, words, language }) : "",
    };
    for (const [name, text] of Object.entries(texts)) {
      const element = part(name);
      if (element) setText(element, text);
    }
    const frame = part("frame");
    if (frame) frame.hidden = !enough;
  }
  function refusedText(refused: readonly string[], known: FieldUncertainty): string {
    if (refused.length === 0) return "";
    const list = refused.map((code) => {
      const years = known.economies[code]?.years ?? 0;
      return fillTemplate(words.refusedOne, { name: fieldName(code, page.context, "name"), years });
    });
    return fillTemplate(words.refused, { fewest: fewestChanges, from: recordFrom(known), list: list.join(", ") });
  }
  async function fetchRecord(): Promise<void> {
    say(words.waiting);
    try {
      const answer = await fetch(root.dataset.uncertainty as string);
      if (!answer.ok) throw new Error(answer.statusText);
      record = await answer.json();
      say("");
      show();
    } catch {
      say(words.failed);
    }
  }
  page.view.subscribe(() => {
    if (record) show();
    else if (page.view.get().reading.assumptions.sd !== "off") fetchRecord();
  });
  fetchRecord();
}

/** The numbers that chance is drawn with: empty where the record tells. */
function connectControls(root: HTMLElement, page: FieldPage): void {
  const fields = [...root.querySelectorAll<HTMLInputElement>("input[data-chance]")];
  for (const field of fields)
    field.addEventListener("change", () => {
      const name = field.dataset.chance as string;
      const typed = field.value.trim();
      page.set({ [name]: name === "sd" && typed === "" ? "history" : typed });
    });
  const show = () => {
    const { assumptions: a } = page.view.get().reading;
    const value = (given: string | number) => (typeof given === "number" ? String(given) : "");
    const values: Readonly<Record<string, string>> = {
      sd: value(a.sd),
      rho: value(a.rho),
      common: value(a.common),
      seed: String(a.seed),
      in: String(a.in === "horizon" ? a.horizon : a.in),
    };
    for (const field of fields)
      if (field !== document.activeElement || field.value === "")
        field.value = values[field.dataset.chance as string] ?? "";
  };
  page.view.subscribe(show);
  show();
}

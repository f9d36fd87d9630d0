import { keptList, keptName } from "../../../kept/keptList.ts";
import { keptScenarios } from "../../../kept/keptScenarios.ts";
import { answerField } from "../../answer/answerField.ts";
import { mostCompared } from "../../state/fieldAssumptions.ts";
import { fieldSearch } from "../../state/fieldSearch.ts";
import type { FieldPage } from "../../state/fieldView.ts";
import { readField } from "../../state/readField.ts";
import { typedReaders } from "../../typedReaders.ts";
import { type ComparedField, compareTable } from "./compareTable.ts";
import { compareWords } from "./compareWords.ts";

/** Keeps fields under names, and sets up to four side by side in one table. */
export function connectCompare(root: HTMLElement, page: FieldPage): void {
  const panel = root.querySelector<HTMLElement>("[data-panel=compare]") as HTMLElement;
  const part = (name: string) => panel.querySelector<HTMLElement>(`[data-compare=${name}]`) as HTMLElement;
  const { context } = page;
  const words = compareWords[context.language];
  const store = keptScenarios("tideline-fields");
  const read = (query: string) => readField(query, context.data, typedReaders);
  const canonical = (query: string) => fieldSearch({ ...read(query).assumptions, compare: [] });
  const own = () => fieldSearch({ ...page.view.get().reading.assumptions, compare: [] });
  const compared = () => page.view.get().reading.assumptions.compare;
  const showList = keptList(panel, {
    store,
    words,
    own,
    title: () => page.view.get().text.title,
    canonical,
    compared,
    most: mostCompared,
    compare: (compare) => page.change({ compare }, "done"),
    choose: page.choose,
  });
  let turn = 0;
  const showTable = async () => {
    const mine = ++turn;
    const beside = compared();
    part("result").hidden = beside.length === 0;
    if (beside.length === 0) return;
    const readings = beside.map(read);
    const converges = readings.some(({ assumptions }) => assumptions.growth === "converge");
    const population = converges ? await page.population() : undefined;
    if (mine !== turn || (converges && !population)) return;
    const { reading, answer } = page.view.get();
    const fields: ComparedField[] = [
      { name: words.thisOne, reading, answer },
      ...readings.map((each, i) => ({
        name: keptName(beside[i] as string, root, { store, canonical }),
        reading: each,
        answer: answerField(each, context.data, population),
      })),
    ];
    part("table").innerHTML = compareTable(fields, context);
  };
  const show = () => {
    showList();
    showTable();
  };
  page.view.subscribe(show);
  show();
}

import { afterPause } from "../../../afterPause.ts";
import { setText } from "../../../setText.ts";
import { fieldPairs } from "../../answer/fieldPairs.ts";
import type { FieldRecord } from "../../state/fieldData.ts";
import type { FieldPage } from "../../state/fieldView.ts";
import { pairItems } from "./pairItems.ts";
import { pairNotes } from "./pairNotes.ts";

/** How long a hand rests before a dozen drawings are made anew, in milliseconds. */
const restMs = 160;

/** The small charts of the pairs, drawn anew once the hand rests; the record of a start is asked for once. */
export function connectPairs(root: HTMLElement, page: FieldPage): void {
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-pairs=${name}]`) as HTMLElement;
  const records = new Map<string, Promise<FieldRecord | undefined>>();
  const recordOf = (start: string) => {
    if (!records.has(start))
      records.set(start, fetchRecord((root.dataset.record ?? "").replace(/[^/]*(?=\.json$)/, start)));
    return records.get(start);
  };
  let turn = 0;
  let items = "";
  const show = async () => {
    const own = ++turn;
    const { reading, answer } = page.view.get();
    const record = await recordOf(reading.assumptions.start);
    if (own !== turn) return;
    const pairs = fieldPairs(reading.assumptions, answer, record);
    const context = { ...page.context, page: (root.dataset.home as string).replace(/field\/$/, "") };
    const next = pairItems(pairs, reading.assumptions, context);
    part("section").hidden = pairs.length === 0;
    if (next !== items) part("list").innerHTML = next;
    items = next;
    const notes = pairNotes(answer, pairs, page.context.language);
    for (const [name, text] of Object.entries(notes)) setText(part(name), text);
  };
  const later = afterPause(restMs, show);
  page.view.subscribe(later.touch);
  later.touch();
}

/** Without the record the pairs are drawn from the start on. */
async function fetchRecord(address: string): Promise<FieldRecord | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

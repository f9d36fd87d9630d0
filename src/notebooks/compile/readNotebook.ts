import { type Cell, deserialize } from "@observablehq/notebook-kit";
import { Window } from "happy-dom";
import type { Diagnostic } from "../../content/diagnostic.ts";
import { placesIn } from "../../content/placeAt.ts";
import { inCell } from "./inCell.ts";

/** A cell as it stands in the file. */
export interface SourceCell extends Cell {
  /** The line of the file on which `value` begins. */
  readonly line: number;
}

export interface SourceNotebook {
  /** Path from the project's root: notebooks/<slug>.html. */
  readonly file: string;
  readonly slug: string;
  readonly title: string;
  readonly cells: readonly SourceCell[];
}

const script = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;

/** The cells of a Notebook Kit file with their places in it, and what the format itself forbids. */
export function readNotebook(file: string, text: string): { notebook: SourceNotebook; faults: Diagnostic[] } {
  const { title, cells } = deserialize(text, { parser: new new Window().DOMParser() as unknown as DOMParser });
  const at = placesIn(text);
  const places = [...text.matchAll(script)].map((match) => ({
    id: /\bid\s*=\s*["']?([^"'\s>]*)/i.exec(match[1] as string)?.[1] ?? "",
    line: at(match.index + match[0].indexOf(">") + 1).line + (/^[ \t]*\r?\n/.test(match[2] as string) ? 1 : 0),
  }));
  const faults: Diagnostic[] = [];
  const fault = (cell: number, line: number, message: string, remedy: string) =>
    faults.push(inCell(cell, { file, line, message, remedy }));
  if (!/<notebook\b/i.test(text))
    fault(0, 1, "There is no <notebook> element.", "Begin with <!doctype html><notebook><title>…</title>.");
  if (!/<title\b[^>]*>\s*\S/i.test(text))
    fault(0, 1, "The notebook has no title.", "Put <title>…</title> first in <notebook>.");
  if (places.length !== cells.length)
    fault(
      0,
      1,
      `${places.length} script elements, but ${cells.length} cells.`,
      "Close every <script> and keep them inside <notebook>.",
    );
  const seen = new Set<string>();
  for (const { id, line } of places) {
    if (!/^[1-9]\d*$/.test(id))
      fault(0, line, `A cell has the id "${id}".`, "Give every cell a whole number above 0 that no other cell has.");
    else if (seen.has(id))
      fault(
        Number(id),
        line,
        `Two cells have the id ${id}.`,
        `Give one of them the id ${Math.max(0, ...places.map((place) => Number(place.id) || 0)) + 1}.`,
      );
    seen.add(id);
  }
  const slug = file.replace(/^.*\//, "").replace(/\.html$/, "");
  return {
    notebook: { file, slug, title, cells: cells.map((cell, i) => ({ ...cell, line: places[i]?.line ?? 1 })) },
    faults,
  };
}

import { strFromU8, unzipSync } from "fflate";

/** Cells that one value stands for: rows and columns from 0, both ends counted. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a workbook says of a sheet besides its values. */
export interface SheetParts {
  readonly name: string;
  readonly isHidden: boolean;
  readonly merges: readonly Merge[];
  /** Formulas, and those of them that hold no value: a spreadsheet has never worked them out and saved. */
  readonly formulas: number;
  readonly unsaved: number;
}

/** Reads the sheets' parts from an .xlsx file's own XML, in the order of its tabs. */
export function workbookParts(packed: Uint8Array): SheetParts[] {
  const files = unzipSync(packed, {
    filter: ({ name }) => /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name),
  });
  const text = (path: string) => (files[path] ? strFromU8(files[path]) : "");
  const targets = new Map(
    Array.from(text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/g), ([element]) => {
      const target = attribute(element, "Target") ?? "";
      return [attribute(element, "Id"), target.startsWith("/") ? target.slice(1) : `xl/${target}`] as const;
    }),
  );
  return Array.from(text("xl/workbook.xml").matchAll(/<(?:\w+:)?sheet\b[^>]*>/g), ([element]) => {
    const xml = text(targets.get(attribute(element, "r:id") ?? attribute(element, "id")) ?? "");
    const formulas = Array.from(
      xml.matchAll(/<(?:\w+:)?c\b[^>]*>(?:(?!<\/(?:\w+:)?c>)[\s\S])*<(?:\w+:)?f\b[\s\S]*?<\/(?:\w+:)?c>/g),
    );
    return {
      name: unescaped(attribute(element, "name") ?? ""),
      isHidden: /^(?:hidden|veryHidden)$/.test(attribute(element, "state") ?? ""),
      merges: Array.from(xml.matchAll(/<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)).map(
        ([, left = "", top, right = "", bottom]) => ({
          top: Number(top) - 1,
          left: columnAt(left),
          bottom: Number(bottom) - 1,
          right: columnAt(right),
        }),
      ),
      formulas: formulas.length,
      unsaved: formulas.filter(([cell]) => !/<(?:\w+:)?v>[^<]/.test(cell)).length,
    };
  });
}

function attribute(element: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1];
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** A is 0, Z is 25, AA is 26. */
function columnAt(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

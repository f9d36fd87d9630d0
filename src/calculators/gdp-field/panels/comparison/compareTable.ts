import { escapeHtml } from "../../../../language/escapeHtml.ts";
import { fillTemplate } from "../../../../language/fillTemplate.ts";
import { formatNumber } from "../../../../language/numbers.ts";
import type { FieldAnswer } from "../../answer/answerField.ts";
import { type FieldContext, fieldName } from "../../answer/fieldText.ts";
import type { FieldReading } from "../../state/readField.ts";
import { compareWords } from "./compareWords.ts";
import { apartTraits, fieldTraits } from "./fieldTraits.ts";

/** A field of a comparison, under the name that it has in the reader's browser, if any. */
export interface ComparedField {
  readonly name: string | undefined;
  readonly reading: FieldReading;
  readonly answer: FieldAnswer;
}

/** Economies against fields as the inside of a table: rank and size at each horizon, in the order of the first field. */
export function compareTable(fields: readonly ComparedField[], context: FieldContext): string {
  const words = compareWords[context.language];
  const apart = apartTraits(fields.map(({ reading }) => fieldTraits(reading, context)));
  const heads = fields.map(({ name }, i) => {
    const told = escapeHtml(apart[i] || (words.same as string));
    return `<th scope="colgroup" colspan="2">${name ? `${escapeHtml(name)}<br><span class="quiet">${told}</span>` : told}</th>`;
  });
  const columns = fields.flatMap(({ reading }) =>
    ["rank", "size"].map((column) => {
      const text = fillTemplate(words[column] as string, { year: reading.assumptions.horizon });
      return `<th scope="col" class="number">${text}</th>`;
    }),
  );
  const codes = [...new Set(fields.flatMap(inOrder))];
  const rows = codes.map((code) => {
    const cells = fields.map(({ answer }) => {
      const i = answer.paths.findIndex((path) => path.code === code);
      const size = answer.paths[i]?.levels.at(-1);
      const told =
        size === undefined
          ? ["–", "–"]
          : [String(answer.ranks[i]?.at(-1)), formatNumber(size, size < 100 ? 1 : 0, context.language)];
      return told.map((text) => `<td class="number">${text}</td>`).join("");
    });
    return `<tr data-compared="${code}"><th scope="row">${escapeHtml(fieldName(code, context, "name"))}</th>${cells.join("")}</tr>`;
  });
  return `<thead><tr><th scope="col" rowspan="2">${words.economy}</th>${heads.join("")}</tr><tr>${columns.join("")}</tr></thead><tbody>${rows.join("")}</tbody>`;
}

function inOrder({ answer: { paths } }: ComparedField): string[] {
  return [...paths].sort((a, b) => (b.levels.at(-1) as number) - (a.levels.at(-1) as number)).map(({ code }) => code);
}

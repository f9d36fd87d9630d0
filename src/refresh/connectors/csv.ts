import { readCells } from "../../datasets/readCells.ts";
import { type ImportChoices, ImportError } from "../../imports/grid.ts";
import { importFile } from "../../imports/importFile.ts";
import type { Answer } from "../fetchAnswer.ts";
import type { Connector } from "../raw.ts";
import { RefreshError } from "../refreshError.ts";

/**
 * A table at any address: CSV, TSV, XLSX, JSON, JSON lines or Parquet, packed or not, in the encodings that statistics
 * offices use. Raw is what data:import makes of it: years out of the heads, numbers plain, marks in columns of their own.
 */
export const csv: Connector = async ({ url, choices = {} }, ask) => {
  const answer = await ask(url);
  const file = new File([answer.bytes], nameOf(answer));
  try {
    const today = answer.date.slice(0, 10);
    const { csv: text } = await importFile(file, { name: "raw", today, choices: withEncoding(choices, answer) });
    const [head = [], ...body] = readCells(text).rows;
    return {
      columns: head.map((cell) => cell.text),
      rows: body.map((row) => row.map((cell) => cell.text || null)),
      labels: {},
    };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new RefreshError(`sent a file that is not understood (${plain(error.message)}): ${remedyOf(error.message)}`);
  }
};

/** As one part of a sentence. */
function plain(message: string): string {
  return message.replace(/[.\s]+$/, "").replace(/\. (?=\p{Lu})/gu, "; ");
}

function remedyOf(message: string): string {
  return /--\w/.test(message)
    ? 'write what it asks for into the refresh block, as "choices": { "encoding": "euc-kr" }'
    : "look at the address in a browser, and correct it in the refresh block if it is another file";
}

/** What the answer says its encoding is, where it is not what text has anyway. */
function withEncoding(choices: ImportChoices, { type }: Answer): ImportChoices {
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1]?.toLowerCase();
  const isTelling =
    charset !== undefined && /^(?:euc-kr|cp949|ms949|shift_jis|gb18030|windows-1252|utf-16le|utf-16be)$/.test(charset);
  return choices.encoding === undefined && isTelling ? { ...choices, encoding: charset } : choices;
}

const endings: readonly (readonly [type: RegExp, ending: string])[] = [
  [/tab-separated/, ".tsv"],
  [/json/, ".json"],
  [/parquet/, ".parquet"],
];

/** A name whose end says what the file is: by its first bytes, else by the address, else by what the answer says. */
function nameOf({ address, bytes, type }: Answer): string {
  const starts = (...first: number[]) => first.every((byte, i) => bytes[i] === byte);
  const last = new URL(address).pathname.split("/").at(-1) ?? "";
  const [known] = /\.(?:csv|tsv|tab|txt|xlsx|xlsm|xls|json|jsonl|ndjson|parquet)(?:\.gz)?$/i.exec(last) ?? [];
  if (starts(0x1f, 0x8b)) return known?.toLowerCase().endsWith(".gz") ? last : `answer${known ?? ".csv"}.gz`;
  if (starts(0x50, 0x4b, 0x03, 0x04)) return "answer.xlsx";
  if (known) return last.replace(/\.gz$/i, "");
  return `answer${endings.find(([each]) => each.test(type))?.[1] ?? ".csv"}`;
}

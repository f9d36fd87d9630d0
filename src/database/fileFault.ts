import type { Language } from "../language/language.ts";
import { EngineError } from "./engineError.ts";

/** What is wrong with a reader's file, and where: lines and columns count from 1. */
export type FileFault =
  | { readonly kind: "columns"; readonly line: number; readonly expected: number; readonly found: number }
  | {
      readonly kind: "value";
      readonly line: number;
      readonly column: number;
      readonly name: string;
      readonly value: string;
      readonly type: string;
    }
  | { readonly kind: "quote"; readonly line: number }
  | { readonly kind: "encoding"; readonly line?: number }
  | { readonly kind: "json"; readonly line: number; readonly column?: number; readonly reason: string }
  | { readonly kind: "array" }
  | { readonly kind: "parquet"; readonly reason: string }
  | { readonly kind: "codec"; readonly codec: string }
  | { readonly kind: "empty" }
  | { readonly kind: "other"; readonly reason: string };

/** An EngineError that carries the fault to the page, where it is said in the reader's language. */
export function fileError(fault: FileFault): EngineError {
  return new EngineError("file", JSON.stringify(fault));
}

/** The fault as a sentence; `message` is what fileError() wrote. */
export function tellFileFault(message: string, language: Language): string {
  let fault: FileFault;
  try {
    fault = JSON.parse(message) as FileFault;
  } catch {
    return message;
  }
  return language === "ko" ? korean(fault) : english(fault);
}

function english(fault: FileFault): string {
  switch (fault.kind) {
    case "columns":
      return `Line ${fault.line} has ${fault.found} columns; the lines before have ${fault.expected}.`;
    case "value":
      return `Line ${fault.line}, column ${fault.column} (${fault.name}): “${fault.value}” is not of the type ${fault.type}.`;
    case "quote":
      return `A quotation mark that opens in line ${fault.line} is not closed.`;
    case "encoding":
      return `${fault.line ? `Line ${fault.line} is` : "The file is"} not UTF-8. Save the file as UTF-8 and choose it again.`;
    case "json":
      return `Line ${fault.line}${fault.column ? `, column ${fault.column}` : ""} is not a JSON object: ${fault.reason}`;
    case "array":
      return "The file holds one JSON array. JSON lines are wanted: one object per line.";
    case "parquet":
      return `It is not a whole Parquet file: ${fault.reason}`;
    case "codec":
      return `Its columns are packed with ${fault.codec}. This page reads Parquet that is packed with Snappy or not at all.`;
    case "empty":
      return "There is nothing in it.";
    case "other":
      return fault.reason;
  }
}

function korean(fault: FileFault): string {
  switch (fault.kind) {
    case "columns":
      return `${fault.line}행의 열은 ${fault.found}개인데, 앞선 행의 열은 ${fault.expected}개다.`;
    case "value":
      return `${fault.line}행 ${fault.column}열(${fault.name})의 “${fault.value}” 값은 ${fault.type} 형이 아니다.`;
    case "quote":
      return `${fault.line}행에서 열린 따옴표가 닫히지 않았다.`;
    case "encoding":
      return `${fault.line ? `${fault.line}행이` : "파일이"} UTF-8이 아니다. UTF-8로 저장한 뒤 다시 고르면 된다.`;
    case "json":
      return `${fault.line}행${fault.column ? ` ${fault.column}열` : ""}이 JSON 객체가 아니다. ${fault.reason}`;
    case "array":
      return "파일 전체가 JSON 배열 하나다. 한 줄에 객체 하나씩인 JSON Lines여야 한다.";
    case "parquet":
      return `온전한 Parquet 파일이 아니다. ${fault.reason}`;
    case "codec":
      return `열이 ${fault.codec} 방식으로 압축되어 있다. 이 페이지는 Snappy로 압축했거나 압축하지 않은 Parquet만 읽는다.`;
    case "empty":
      return "안에 아무것도 없다.";
    case "other":
      return fault.reason;
  }
}

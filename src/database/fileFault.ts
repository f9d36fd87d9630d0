import type { Language } from "../language/language.ts";
import { EngineError } from "./engineError.ts";

/** What is wrong with a reader's file, and where: lines and columns count from 1. */
export type FileFault =
  | { readonly kind: "columns"; readonly line: number; readonly expected: number; readonly found: number }
  | { readonly kind: "quote"; readonly line: number }
  | { readonly kind: "json"; readonly line: number; readonly column?: number; readonly reason: string }
  | { readonly kind: "openArray" | "gzip" | "reader" }
  | { readonly kind: "tooLarge"; readonly megabytes: number }
  | { readonly kind: "workbook"; readonly reason: "locked" | "broken" }
  | { readonly kind: "parquet"; readonly reason: string }
  | { readonly kind: "rows"; readonly expected: number; readonly found: number }
  | { readonly kind: "empty" };

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
    case "quote":
      return `A quotation mark that opens in line ${fault.line} is not closed.`;
    case "json":
      return `Line ${fault.line}${fault.column ? `, column ${fault.column}` : ""} is not a JSON object: ${fault.reason}`;
    case "openArray":
      return "The JSON array that it opens is not closed: part of the file is missing.";
    case "gzip":
      return "It is not a whole gzip file. Unpack it and choose what was in it.";
    case "reader":
      return "The browser stopped while reading it. It may hold more than this device has memory for; a part of it may do.";
    case "tooLarge":
      return `Unpacked it holds more than ${fault.megabytes} MB, which is more than a page can take.`;
    case "workbook":
      return fault.reason === "locked"
        ? "It is an old .xls workbook or is protected with a password. Save it as .xlsx without a password and choose it again."
        : "It is not a whole .xlsx workbook. Open it in a spreadsheet, save it anew and choose it again.";
    case "parquet":
      return `It is not a whole Parquet file: ${fault.reason}`;
    case "rows":
      return `The file has ${fault.expected} rows, but ${fault.found} arrived in the table; it was taken away again.`;
    case "empty":
      return "There is nothing in it.";
  }
}

function korean(fault: FileFault): string {
  switch (fault.kind) {
    case "columns":
      return `${fault.line}행의 열은 ${fault.found}개인데, 앞선 행의 열은 ${fault.expected}개다.`;
    case "quote":
      return `${fault.line}행에서 열린 따옴표가 닫히지 않았다.`;
    case "json":
      return `${fault.line}행${fault.column ? ` ${fault.column}열` : ""}이 JSON 객체가 아니다. ${fault.reason}`;
    case "openArray":
      return "JSON 배열이 열린 채 끝난다. 파일의 일부가 빠져 있다.";
    case "gzip":
      return "온전한 gzip 파일이 아니다. 압축을 풀어 안에 든 파일을 고르면 된다.";
    case "reader":
      return "브라우저가 읽다가 멈췄다. 이 기기의 메모리보다 큰 파일일 수 있으니, 일부만 잘라서 고르면 된다.";
    case "tooLarge":
      return `압축을 풀면 ${fault.megabytes}MB가 넘어 페이지가 받을 수 없다.`;
    case "workbook":
      return fault.reason === "locked"
        ? "옛 .xls 통합 문서이거나 암호가 걸려 있다. 암호 없이 .xlsx로 저장한 뒤 다시 고르면 된다."
        : "온전한 .xlsx 통합 문서가 아니다. 스프레드시트 프로그램에서 새로 저장한 뒤 다시 고르면 된다.";
    case "parquet":
      return `온전한 Parquet 파일이 아니다. ${fault.reason}`;
    case "rows":
      return `파일은 ${fault.expected}행인데 표에는 ${fault.found}행만 들어와, 표를 다시 뺐다.`;
    case "empty":
      return "안에 아무것도 없다.";
  }
}

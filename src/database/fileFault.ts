import type { Language } from "../language/language.ts";
import { EngineError } from "./engineError.ts";

/** What is wrong with a reader's file, and where: lines and columns count from 1. */
export type FileFault =
  | { readonly kind: "columns"; readonly line: number; readonly expected: number; readonly found: number }
  | { readonly kind: "quote"; readonly line: number }
  | { readonly kind: "header"; readonly line: number; readonly expected: number; readonly found: number }
  | { readonly kind: "json"; readonly line: number; readonly column?: number }
  | { readonly kind: "openArray" | "gzip" | "reader" | "parquet" | "binary" | "webPage" }
  | { readonly kind: "tooLarge"; readonly megabytes: number }
  | { readonly kind: "workbook"; readonly reason: "locked" | "broken" }
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
      return `Line ${fault.line} has ${fault.found} fields where the table has ${fault.expected} columns.`;
    case "header":
      return `The line of names has ${fault.expected} fields, but line ${fault.line} below it has ${fault.found}.`;
    case "quote":
      return `A quotation mark that opens in line ${fault.line} is not closed.`;
    case "json":
      return `From line ${fault.line}${fault.column ? `, column ${fault.column}` : ""} on it cannot be read as JSON objects.`;
    case "binary":
      return "It is not text: a picture, a program or a packed file under another name.";
    case "webPage":
      return "It is a web page and not a table. Look for the download of the data itself.";
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
      return "It is not a whole Parquet file. A part of it may be missing or damaged.";
    case "rows":
      return `The file has ${fault.expected} rows, but ${fault.found} arrived in the table; it was taken away again.`;
    case "empty":
      return "There is nothing in it.";
  }
}

function korean(fault: FileFault): string {
  switch (fault.kind) {
    case "columns":
      return `${fault.line}번째 줄은 칸이 ${fault.found}개인데, 표의 열은 ${fault.expected}개다.`;
    case "header":
      return `머리글은 ${fault.expected}칸인데 그 아래 ${fault.line}번째 줄은 ${fault.found}칸이다.`;
    case "quote":
      return `${fault.line}번째 줄에서 연 따옴표가 닫히지 않았다.`;
    case "json":
      return `${fault.line}번째 줄${fault.column ? ` ${fault.column}번째 글자` : ""}부터 JSON 객체로 읽을 수 없다.`;
    case "binary":
      return "텍스트가 아니다. 그림이나 프로그램, 압축 파일의 이름만 바뀐 것일 수 있다.";
    case "webPage":
      return "표가 아니라 웹 페이지다. 데이터 자체를 내려받는 링크를 찾아야 한다.";
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
      return "온전한 Parquet 파일이 아니다. 파일이 덜 받아졌거나 손상되었을 수 있다.";
    case "rows":
      return `파일은 ${fault.expected}행인데 표에는 ${fault.found}행만 들어와, 표를 다시 뺐다.`;
    case "empty":
      return "안에 아무것도 없다.";
  }
}

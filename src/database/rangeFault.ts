import type { Language } from "../language/language.ts";
import { particleAfter } from "../language/particle.ts";
import { EngineError } from "./engineError.ts";

/** Why a table that is read in parts from its host gave no answer. */
export type RangeFault =
  /** The host sends the whole file, whatever part is asked for. */
  | { readonly kind: "whole"; readonly table: string; readonly bytes: number }
  /** The question read all that one may read, and would need more. */
  | {
      readonly kind: "budget";
      readonly table: string;
      readonly bytes: number;
      readonly read: number;
      /** The columns by which the table is sorted. */
      readonly sort: readonly string[];
    };

/** An EngineError that carries the fault to the page, where it is said in the reader's language. */
export function rangeError(fault: RangeFault): EngineError {
  return new EngineError("ranges", JSON.stringify(fault));
}

/** The fault as a sentence; `message` is what rangeError() wrote. */
export function tellRangeFault(message: string, language: Language): string {
  let fault: RangeFault;
  try {
    fault = JSON.parse(message) as RangeFault;
  } catch {
    return message;
  }
  return language === "ko" ? korean(fault) : english(fault);
}

const whole = (bytes: number) => Math.round(bytes / 1e6);
const tenths = (bytes: number) => (bytes / 1e6).toFixed(1);

function english(fault: RangeFault): string {
  const { kind, table, bytes } = fault;
  if (kind === "whole")
    return `The table ${table} has ${whole(bytes)} MB and is read in parts, but this site’s host sends whole files only, so it cannot be queried here. Its figures and downloads work all the same.`;
  const stopped = `Stopped after reading ${tenths(fault.read)} MB of the ${whole(bytes)} MB of ${table}, the most that one query may read.`;
  const [first, ...others] = fault.sort;
  if (first === undefined) return `${stopped} Fewer columns need less.`;
  const order = [first, ...others].join(", then ");
  return `${stopped} The table is sorted by ${order}: a filter on ${first} reads far less.`;
}

function korean(fault: RangeFault): string {
  const { kind, table, bytes } = fault;
  if (kind === "whole")
    return `${table} 표는 ${whole(bytes)}MB라서 필요한 부분만 받아 읽는데, 이 사이트의 호스트는 파일을 통째로만 보내므로 여기서는 조회할 수 없다. 그림과 내려받기는 그대로 쓸 수 있다.`;
  const stopped = `${table} 표 ${whole(bytes)}MB 가운데 질의 하나가 읽을 수 있는 최대치인 ${tenths(fault.read)}MB를 읽고 멈췄다.`;
  const [first, ...others] = fault.sort;
  if (first === undefined) return `${stopped} 열을 줄이면 덜 읽는다.`;
  const order = [first, ...others].join(", ");
  return `${stopped} 표는 ${order} 순으로 정렬되어 있어, ${first}${particleAfter(first, "으로/로")} 거르면 훨씬 덜 읽는다.`;
}

import { EngineError } from "../engineError.ts";
import { rangeError } from "../rangeFault.ts";
import type { EngineFile } from "./engineFile.ts";
import type { TableSource } from "./messages.ts";
import type { RangeMeter } from "./rangeMeter.ts";

export type RangedSource = Extract<TableSource, { sort: readonly string[] }>;

/** Bytes of the three headers that a DuckDB file begins with; all of them are read when it is opened. */
export const headerBytes = 12_288;
/** Milliseconds that a part may take: less than after which a silent worker counts as stuck. */
const stallTime = 15_000;

/** The part that was sent, as the host names it: "bytes 0-15/4096". */
function isPart(contentRange: string | null, from: number, to: number, size: number): boolean {
  return contentRange?.trim() === `bytes ${from}-${to - 1}/${size}`;
}

/** What tells one state of a file from another; undefined where the host says nothing of the kind. */
function stateOf(header: (name: string) => string | null): string | undefined {
  return header("etag")?.replace(/^W\//, "") ?? header("last-modified") ?? undefined;
}

/** A failed request by its name. */
function lost(error: unknown): EngineError {
  return new EngineError((error as Error).name === "TimeoutError" ? "stalled" : "offline", String(error));
}

/** A status that is no part of the file. A file that is gone went with the publication that it belongs to. */
function refused(status: number, { from }: RangedSource): EngineError {
  return new EngineError([404, 410, 412, 416].includes(status) ? "rebuilt" : "data", `${from} answered ${status}`);
}

/**
 * A file on the host as the engine reads it: part by part. Its headers are asked for at once, in the same way as all
 * that follows, so that a host which sends whole files is known before it sends one. Throws an EngineError: "ranges" for
 * such a host, "rebuilt" where another file lies there by now, "offline", "stalled" or "data"; reading throws the same,
 * and leaves it in the meter.
 */
export async function openRanged(source: RangedSource, meter: RangeMeter): Promise<EngineFile> {
  const { table, from: address, bytes: size, sort } = source;
  const first = await fetchHeaders(source, meter);
  function read(from: number, to: number): Blob {
    if (to <= headerBytes) return first.bytes.slice(from, to);
    meter.spend(to - from, { table, bytes: size, sort });
    const request = new XMLHttpRequest();
    request.open("GET", address, false);
    request.responseType = "arraybuffer";
    request.timeout = stallTime;
    request.setRequestHeader("Range", `bytes=${from}-${to - 1}`);
    try {
      request.send();
    } catch (error) {
      throw lost(error);
    }
    // A whole file after a part is what a browser gets that has kept a part of another one.
    if (request.status === 200) throw new EngineError("rebuilt", `${address} came whole`);
    if (request.status !== 206) throw refused(request.status, source);
    const header = (name: string) => request.getResponseHeader(name);
    const body = request.response as ArrayBuffer;
    if (
      stateOf(header) !== first.state ||
      !isPart(header("content-range"), from, to, size) ||
      body.byteLength !== to - from
    )
      throw new EngineError("rebuilt", `${address} is another file than before`);
    return new Blob([body]);
  }
  return {
    size,
    slice(from, to) {
      try {
        return read(from, Math.min(to, size));
      } catch (error) {
        meter.fault ??= error as EngineError;
        throw error;
      }
    },
  };
}

async function fetchHeaders(source: RangedSource, meter: RangeMeter) {
  const { table, from: address, bytes: size, sort } = source;
  meter.spend(headerBytes, { table, bytes: size, sort });
  const whole = rangeError({ kind: "whole", table, bytes: size });
  const given = new AbortController();
  const signal = AbortSignal.any([given.signal, AbortSignal.timeout(stallTime)]);
  const response = await fetch(address, { headers: { range: `bytes=0-${headerBytes - 1}` }, signal }).catch((error) => {
    throw lost(error);
  });
  try {
    if (response.status === 200) throw whole;
    if (response.status !== 206) throw refused(response.status, source);
    const range = response.headers.get("content-range");
    if (!isPart(range, 0, headerBytes, size))
      throw /\/\d+$/.test(range ?? "")
        ? new EngineError("rebuilt", `${address} is ${range}, not ${size} bytes`)
        : whole;
    const bytes = await response.blob().catch((error) => {
      throw lost(error);
    });
    if (bytes.size !== headerBytes) throw whole;
    return { bytes, state: stateOf((name) => response.headers.get(name)) };
  } catch (error) {
    // What the host goes on sending is not wanted.
    given.abort();
    throw error;
  }
}

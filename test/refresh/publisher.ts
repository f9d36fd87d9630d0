import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { answerStore } from "../../src/refresh/answerStore.ts";
import { type Ask, askPublisher } from "../../src/refresh/ask.ts";
import { type Outside, realOutside } from "../../src/refresh/outside.ts";

/** A publisher on this machine, and what it was asked. */
export interface Publisher {
  /** Its address, as http://127.0.0.1:40123. */
  readonly address: string;
  readonly asked: IncomingMessage[];
  /** How it answers from now on. */
  answer(listener: RequestListener): void;
  close(): Promise<void>;
}

/** A publisher that answers as it is told; it begins by answering 404. */
export async function publisher(): Promise<Publisher> {
  const asked: IncomingMessage[] = [];
  let listener: RequestListener = (_, response) => void response.writeHead(404).end();
  const server = createServer((request, response) => {
    asked.push(request);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (next) => {
      listener = next;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Ends an answer with a body of a type. */
export function send(response: ServerResponse, type: string, body: string | Uint8Array, headers = {}): void {
  response.writeHead(200, { "content-type": type, ...headers }).end(body);
}

/** The world outside with a clock that stands at a moment and waits for nothing; `waits` says what it would have waited. */
export function quick(more: Partial<Outside> = {}): Outside & { readonly waits: number[] } {
  const waits: number[] = [];
  return {
    ...realOutside,
    now: () => new Date("2026-11-30T02:40:00Z"),
    random: () => 1,
    wait: async (milliseconds) => void waits.push(milliseconds),
    ...more,
    waits,
  };
}

/** Asks in the way of a connector, with a store of answers that is gone after the test. */
export function asking(outside: Outside = quick()): Ask {
  const folder = mkdtempSync(join(tmpdir(), "answers-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return askPublisher(answerStore(folder), outside);
}

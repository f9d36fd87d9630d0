import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fetchAnswer } from "../../src/refresh/fetchAnswer.ts";
import { asking, type Publisher, publisher, quick, send } from "./publisher.ts";

let office: Publisher;
beforeAll(async () => {
  office = await publisher();
});
afterAll(() => office.close());

/** Answers with an error some times, then with a table. */
function busy(times: number, status: number, headers: Record<string, string> = {}): void {
  let left = times;
  office.answer((_, response) => {
    if (left-- > 0) response.writeHead(status, headers).end("busy");
    else send(response, "text/csv", "a\n1\n");
  });
}

test("fetchAnswer waits twice as long before each further attempt, of which chance takes up to half", async () => {
  busy(3, 503);
  const [late, early] = [quick(), quick({ random: () => 0 })];
  expect(await fetchAnswer({ address: office.address }, late)).toMatchObject({ type: "text/csv" });
  expect(late.waits).toEqual([1000, 2000, 4000]);
  busy(3, 503);
  await fetchAnswer({ address: office.address }, early);
  expect(early.waits).toEqual([500, 1000, 2000]);
});

test.each([
  ["seconds", "7", 7000],
  // The clock of the test stands at 02:40:00.
  ["a moment", "Mon, 30 Nov 2026 02:40:30 GMT", 30_000],
  ["a moment that is over", "Mon, 30 Nov 2026 02:00:00 GMT", 0],
])("fetchAnswer waits as long as Retry-After says in %s", async (_, header, milliseconds) => {
  busy(1, 429, { "retry-after": header });
  const outside = quick();
  await fetchAnswer({ address: office.address }, outside);
  expect(outside.waits).toEqual([milliseconds]);
});

test("fetchAnswer does not wait where Retry-After says more than a minute", async () => {
  busy(9, 503, { "retry-after": "3600" });
  const outside = quick();
  await expect(fetchAnswer({ address: office.address }, outside)).rejects.toThrow(
    /^answered 503 and asks to wait 60 minutes: refresh again then$/,
  );
  expect(outside.waits).toEqual([]);
});

test("fetchAnswer reads a packed answer, and asks for none", async () => {
  office.answer((_, response) => send(response, "text/csv", gzipSync("a\n1\n"), { "content-encoding": "gzip" }));
  const answer = await fetchAnswer({ address: office.address }, quick());
  expect(answer !== "unchanged" && new TextDecoder().decode(answer.bytes)).toBe("a\n1\n");
  expect(office.asked.at(-1)?.headers["accept-encoding"]).toBe("identity");
});

test("a kept answer holds where the publisher says with 304 that nothing has changed since its Last-Modified", async () => {
  const day = "Mon, 13 Jul 2026 10:00:00 GMT";
  office.answer((request, response) => {
    if (request.headers["if-modified-since"] === day) response.writeHead(304).end();
    else send(response, "text/csv", "a\n1\n", { "last-modified": day });
  });
  const ask = asking();
  const first = await ask(office.address);
  expect(await ask(office.address)).toEqual(first);
  expect(first).toMatchObject({ date: "2026-11-30T02:40:00.000Z", hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
});

test("an answer that says it is a page is one, and one that only looks like markup is not", async () => {
  office.answer((_, response) => send(response, "text/html", "Please wait"));
  await expect(fetchAnswer({ address: office.address }, quick())).rejects.toThrow(
    /^answered with a web page instead of data/,
  );
  office.answer((_, response) => send(response, "text/csv", "<5,>5\n1,2\n"));
  expect(await fetchAnswer({ address: office.address }, quick())).toMatchObject({ type: "text/csv" });
});

import { expect, test } from "vitest";
import { isFromSandbox, isToSandbox } from "../../src/notebooks/sandbox/messages.ts";

const open = {
  type: "open",
  cells: [{ id: 1, mode: "js", source: "1", html: "" }],
  edits: {},
  answers: {},
  first: 1,
  theme: undefined,
  language: "en",
  words: { run: "Run", reset: "Reset" },
};
const hostile: unknown[] = [
  null,
  undefined,
  0,
  "open",
  [],
  [["type", "open"]],
  new Map([["type", "open"]]),
  { type: "open" },
  { type: ["open"] },
  { type: "eval", code: "1" },
  { type: "constructor" },
  JSON.parse('{"__proto__": {"type": "open"}}'),
  Object.create({ type: "open" }),
];

test("the frame takes what the page sends and nothing else", () => {
  expect(isToSandbox(open)).toBe(true);
  expect(isToSandbox({ ...open, edits: { 1: "2" }, cells: [{ ...open.cells[0], output: "x" }] })).toBe(true);
  expect(isToSandbox({ type: "rows", question: 1, rows: [] })).toBe(true);
  expect(isToSandbox({ type: "rows", question: 1, error: "no" })).toBe(true);
  for (const message of [
    ...hostile,
    { ...open, cells: "x".repeat(1e6) },
    { ...open, cells: [null] },
    { ...open, cells: [{ ...open.cells[0], id: "1" }] },
    { ...open, cells: [{ ...open.cells[0], mode: "html" }] },
    { ...open, cells: [{ ...open.cells[0], html: { toString: "x" } }] },
    { ...open, edits: { 1: 2 } },
    { ...open, language: "<b>" },
    { ...open, words: null },
    { type: "rows", question: "1", rows: [] },
    { type: "rows", question: 1 },
  ])
    expect(isToSandbox(message), JSON.stringify(message)?.slice(0, 80)).toBe(false);
});

test("the page takes what the frame sends and nothing else", () => {
  for (const message of [
    { type: "ready" },
    { type: "ask", question: 1, sql: "select 1" },
    { type: "edited", edits: { 1: "2" } },
    { type: "tideline:height", id: "notebook", height: 400 },
  ])
    expect(isFromSandbox(message)).toBe(true);
  for (const message of [
    ...hostile,
    { type: "ask", question: 1, sql: { length: 1 } },
    { type: "edited", edits: null },
    { type: "edited", edits: { 1: {} } },
    ...[0, -1, Number.NaN, Number.POSITIVE_INFINITY, "1e9", { valueOf: 1 }].map((height) => ({
      type: "tideline:height",
      id: "notebook",
      height,
    })),
  ])
    expect(isFromSandbox(message), JSON.stringify(message)?.slice(0, 80)).toBe(false);
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cellClocks } from "../../src/notebooks/prerender/cellClocks.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a cell is slow when it has run for the limit, and not when it ended before", () => {
  const slow = vi.fn();
  const clocks = cellClocks(1000, slow);
  clocks.start("paper.html", 1);
  vi.advanceTimersByTime(500);
  clocks.start("paper.html", 2);
  vi.advanceTimersByTime(480);
  clocks.stop("paper.html", 1);
  expect(slow).not.toHaveBeenCalled();
  vi.advanceTimersByTime(540);
  expect(slow.mock.calls).toEqual([["paper.html", 2]]);
  clocks.stopAll();
});

test("time in which the build's own process was busy counts as one tick", () => {
  const slow = vi.fn();
  const clocks = cellClocks(1000, slow);
  clocks.start("paper.html", 1);
  vi.setSystemTime(Date.now() + 60_000);
  vi.advanceTimersByTime(20);
  expect(slow).not.toHaveBeenCalled();
  clocks.stopAll();
});

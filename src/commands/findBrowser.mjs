import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const known = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Playwright's own downloads, if someone has made one: where each kind of Chromium lies in its folder. */
const downloads = [
  ["chromium_headless_shell-", ["chrome-linux/headless_shell", "chrome-headless-shell-linux64/chrome-headless-shell"]],
  ["chromium-", ["chrome-linux/chrome", "chrome-linux64/chrome"]],
];

function playwrightBrowsers() {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), ".cache/ms-playwright");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder);
  return downloads.flatMap(([start, places]) =>
    names.filter((name) => name.startsWith(start)).flatMap((name) => places.map((place) => join(folder, name, place))),
  );
}

function onPath(name) {
  const found = spawnSync(process.platform === "win32" ? "where" : "which", [name], { encoding: "utf8" });
  return found.status === 0 ? found.stdout.split(/\r?\n/)[0] : undefined;
}

/**
 * Path of a Chromium for the browser tests: CHROMIUM_PATH, Playwright's own, one on the PATH, or a usual place. The
 * headless shell comes first: a whole Chromium prepares the parts of a window that nobody sees with every page.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const candidates = [
    ...playwrightBrowsers(),
    onPath("chromium-headless-shell"),
    onPath("chromium"),
    onPath("chromium-browser"),
    onPath("google-chrome"),
    onPath("google-chrome-stable"),
    ...known,
  ];
  return candidates.find((path) => path && existsSync(path));
}

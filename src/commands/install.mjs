// Installs what is missing, so that one command is enough on a fresh machine. Plain JavaScript: it runs on the
// machine's own Node, before the pinned one is there. With --browser it also finds or installs a Chromium.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./findBrowser.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

function run(command, args, options = {}) {
  const windows = process.platform === "win32";
  return spawnSync(command, args, { cwd: root, stdio: "inherit", shell: windows, ...options }).status === 0;
}

/** True when node_modules holds exactly what the lockfile names: npm keeps its own copy of the lockfile there. */
function isInstalled() {
  const installed = join(root, "node_modules/.package-lock.json");
  if (!existsSync(installed) || !existsSync(join(root, "node_modules/astro/package.json"))) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(installed, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === "" || entry.optional || present[path]?.version === entry.version,
  );
}

if (!isInstalled()) {
  console.log("Installing the pinned dependencies …");
  // Not `npm ci`: a registry that lacks some other platform's optional package makes it refuse the lockfile, while
  // `npm install --no-save` keeps to the same lockfile and leaves it as it is.
  if (!run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"])) {
    console.error(
      "npm install failed. Check the network connection to the package registry, then run the command again.",
    );
    process.exit(1);
  }
}

if (process.argv.includes("--browser") && !findBrowser()) {
  console.log("No Chromium found. Installing one …");
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args) =>
    run([...sudo, "apt-get"][0], [...sudo, "apt-get", ...args].slice(1), {
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  const installed =
    (existsSync("/usr/bin/apt-get") &&
      apt("update", "-qq") &&
      // What Debian recommends with it is a desktop with printers. What stands in for the site's own faces until they
      // arrive is measured against these fonts, as readers of either language have them or their like.
      ["chromium-headless-shell", "chromium"].some((name) =>
        apt("install", "-y", "-qq", "--no-install-recommends", name, "fonts-liberation", "fonts-noto-cjk"),
      )) ||
    run("npx", ["playwright-core", "install", "--with-deps", "--only-shell", "chromium"]);
  if (!installed || !findBrowser()) {
    console.error(
      "The browser tests need Chromium and none could be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to one, then run npm test again.",
    );
    process.exit(1);
  }
}

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The engines beside Chromium that the journeys of test/journeys are made in. */
export type EngineName = "Firefox" | "WebKit";

/** Where the programs of an engine lie. */
export interface EnginePrograms {
  readonly name: EngineName;
  /** Firefox itself, or WebKit's driver. */
  readonly program: string;
  /** A screen without a screen, for an engine that opens a window; undefined where there is none. */
  readonly screen?: string;
}

export interface FoundEngines {
  readonly engines: readonly EnginePrograms[];
  /** A sentence for each engine that is not on the machine: what is missing and how to get it. */
  readonly missing: readonly string[];
}

interface Places {
  /** Folders that programs lie in, as PATH names them. */
  readonly path?: string;
  readonly firefox?: string;
  readonly webkit?: string;
  /** A desktop that a window can open on. */
  readonly display?: string;
}

/**
 * Looks for Firefox and WebKit's driver: in FIREFOX_PATH and WEBKIT_DRIVER_PATH, else on the PATH. Installs nothing.
 * WebKit opens a window: its driver counts as there where Xvfb can give it a screen or there is a desktop.
 */
export function findEngines(places: Places = ownPlaces()): FoundEngines {
  const { path = "", firefox, webkit, display } = places;
  const onPath = (names: readonly string[]) =>
    path
      .split(delimiter)
      .flatMap((folder) => names.map((name) => join(folder, name)))
      .find((file) => existsSync(file));
  const named = (file: string | undefined, names: readonly string[]) =>
    file ? (existsSync(file) ? file : undefined) : onPath(names);
  const engines: EnginePrograms[] = [];
  const missing: string[] = [];
  const firefoxProgram = named(firefox, ["firefox-esr", "firefox"]);
  if (firefoxProgram) engines.push({ name: "Firefox", program: firefoxProgram });
  else
    missing.push(
      `Firefox is not here: ${firefox ? `FIREFOX_PATH names ${firefox}, which is no file` : "no firefox-esr or firefox on the PATH"}. Debian has it in the package firefox-esr; FIREFOX_PATH may name one that lies elsewhere.`,
    );
  const driver = named(webkit, ["WebKitWebDriver"]);
  const screen = onPath(["Xvfb"]);
  if (driver && (screen || display)) engines.push({ name: "WebKit", program: driver, ...(screen ? { screen } : {}) });
  else
    missing.push(
      driver
        ? `WebKit is here (${driver}), but no screen that it could open a window on: Debian has one without a monitor in the package xvfb.`
        : `WebKit is not here: ${webkit ? `WEBKIT_DRIVER_PATH names ${webkit}, which is no file` : "no WebKitWebDriver on the PATH"}. Debian has it in the package webkit2gtk-driver, and a screen for it in xvfb; WEBKIT_DRIVER_PATH may name one that lies elsewhere.`,
    );
  return { engines, missing };
}

function ownPlaces(): Places {
  const { PATH, FIREFOX_PATH, WEBKIT_DRIVER_PATH, DISPLAY } = process.env;
  return { path: PATH, firefox: FIREFOX_PATH, webkit: WEBKIT_DRIVER_PATH, display: DISPLAY };
}

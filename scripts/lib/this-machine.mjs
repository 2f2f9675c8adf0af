import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * The machine this runs on, as the search for a browser sees it.
 *
 * @returns {Promise<import("./find-browser.mjs").Machine>}
 */
export async function thisMachine() {
  const { chromium } = await import("playwright");
  return {
    platform: process.platform,
    env: process.env,
    playwright() {
      try {
        return chromium.executablePath();
      } catch {
        return undefined; // Playwright builds no Chromium for this platform
      }
    },
    runs: (path) => existsSync(path) && starts(path),
  };
}

/**
 * Some distributions put a script named chromium on the path that only says how to install one, and a downloaded
 * browser may lack the system's libraries: both are found out by asking for the version.
 *
 * @param {string} path
 */
function starts(path) {
  if (process.platform === "win32") return true; // there, --version opens a window instead
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

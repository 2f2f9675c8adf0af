import { delimiter, join } from "node:path";

/**
 * What the search needs to know of the machine. Handed in, so that a test can describe one.
 *
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {() => string | undefined} playwright Where Playwright keeps its own Chromium, installed or not.
 * @property {(path: string) => boolean} runs Whether the file is there and starts.
 */

/**
 * A Chromium or Chrome to test in: `CHROMIUM_PATH`, else the one Playwright installed, else one of the machine's own.
 * A `CHROMIUM_PATH` that does not start is refused rather than passed over.
 *
 * @param {Machine} machine
 * @returns {string | undefined}
 */
export function findBrowser({ platform, env, playwright, runs }) {
  const named = env["CHROMIUM_PATH"];
  if (named) {
    if (!runs(named)) throw new Error(`CHROMIUM_PATH: must be a Chromium or Chrome that starts, got ${named}.`);
    return named;
  }
  const candidates = [playwright(), ...usualPlaces(platform, env)];
  return candidates.find((path) => path !== undefined && runs(path));
}

/**
 * @param {NodeJS.Platform} platform
 * @param {Machine["env"]} env
 * @returns {string[]}
 */
function usualPlaces(platform, env) {
  switch (platform) {
    case "darwin":
      return ["Google Chrome", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    case "win32":
      return [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]]
        .filter((folder) => folder !== undefined)
        .map((folder) => join(folder, "Google", "Chrome", "Application", "chrome.exe"));
    default: {
      const folders = (env["PATH"] ?? "").split(delimiter);
      const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
      return names.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}

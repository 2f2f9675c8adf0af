import { expect, it } from "vitest";
import { findBrowser } from "./find-browser.mjs";

/**
 * A Linux machine on which only the named files start.
 *
 * @param {readonly string[]} starting
 * @param {Record<string, string>} env
 */
const machine = (starting, env = {}) => ({
  platform: /** @type {const} */ ("linux"),
  env: { PATH: "/usr/local/bin:/usr/bin", ...env },
  playwright: () => "/cache/playwright/chrome",
  runs: (/** @type {string} */ path) => starting.includes(path),
});

it("findBrowser() takes CHROMIUM_PATH before all others", () => {
  const here = machine(["/my/chrome", "/cache/playwright/chrome"], { CHROMIUM_PATH: "/my/chrome" });
  expect(findBrowser(here)).toBe("/my/chrome");
});

it("findBrowser() refuses a CHROMIUM_PATH that does not start, and looks no further", () => {
  const here = machine(["/usr/bin/chromium"], { CHROMIUM_PATH: "/nowhere" });
  expect(() => findBrowser(here)).toThrow("CHROMIUM_PATH: must be a Chromium or Chrome that starts, got /nowhere.");
});

it("findBrowser() takes the one of Playwright before the machine's own", () => {
  expect(findBrowser(machine(["/usr/bin/chromium", "/cache/playwright/chrome"]))).toBe("/cache/playwright/chrome");
});

it("findBrowser() passes over files that do not start", () => {
  expect(findBrowser(machine(["/usr/bin/google-chrome"]))).toBe("/usr/bin/google-chrome");
});

it("findBrowser() finds nothing where there is nothing", () => {
  expect(findBrowser({ ...machine([]), playwright: () => undefined })).toBeUndefined();
});

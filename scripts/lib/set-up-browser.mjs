import { createRequire } from "node:module";
import { join } from "node:path";
import { findBrowser } from "./find-browser.mjs";
import { run } from "./spawn.mjs";
import { thisMachine } from "./this-machine.mjs";

/**
 * A way to bring a browser to the machine.
 *
 * @typedef {object} Installer
 * @property {string} name Said while it works.
 * @property {() => Promise<string>} install Answers with what it wrote; success is judged by looking again.
 */

/**
 * Finds a browser, or installs one.
 *
 * @param {() => string | undefined} find
 * @param {readonly Installer[]} installers Tried in this order.
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 */
export async function setUpBrowser(find, installers, say) {
  const found = find();
  if (found) return found;
  for (const { name, install } of installers) {
    say(`No Chromium or Chrome here: installing one with ${name}.`);
    const output = await install();
    const installed = find();
    if (installed) return installed;
    say(`${name} brought no browser that starts:\n${tellingLines(output)}`);
  }
  throw new Error("Browser tests need Chromium or Chrome: install either, or set CHROMIUM_PATH to one.");
}

/** @param {string} output */
function tellingLines(output) {
  const lines = output.trimEnd().split("\n");
  const errors = lines.filter((line) => /^(E|Error):/.test(line));
  return (errors.length > 0 ? errors : lines).slice(-3).join("\n");
}

/**
 * The same for the machine this runs on.
 *
 * @param {(line: string) => void} say
 */
export async function setUpBrowserHere(say) {
  const machine = await thisMachine();
  return setUpBrowser(() => findBrowser(machine), installersHere(), say);
}

/** @returns {Installer[]} */
function installersHere() {
  const playwright = createRequire(import.meta.url).resolve("playwright/package.json");
  const installers = [
    installer("Playwright", process.execPath, [join(playwright, "..", "cli.js"), "install", "--no-shell", "chromium"]),
  ];
  if (process.platform === "linux" && process.getuid?.() === 0) {
    installers.push(installer("apt-get", "sh", ["-c", "apt-get update && apt-get install -y chromium"]));
  }
  return installers;
}

/**
 * @param {string} name
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Installer}
 */
function installer(name, command, args) {
  const env = {
    DEBIAN_FRONTEND: "noninteractive",
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000", // its server may be out of reach, and the next way is waiting
  };
  return {
    name,
    async install() {
      const { output, errors } = await run(command, args, { env, capture: true, timeout: 300_000 });
      return output + errors;
    },
  };
}

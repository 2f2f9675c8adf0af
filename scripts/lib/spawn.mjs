import { spawn } from "node:child_process";
import { isAbsolute } from "node:path";
import { fileURLToPath } from "node:url";
import { quietEnv } from "./quiet.mjs";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** @type {readonly NodeJS.Signals[]} */
const endings = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * @typedef {object} SpawnOptions
 * @property {Readonly<Record<string, string>>} [env] Added to the environment.
 * @property {boolean} [capture] Collect what is written instead of showing it.
 * @property {string} [cwd] The repository's root by default.
 * @property {number} [timeout] Milliseconds until it is stopped. None by default.
 */

/**
 * Runs a command to its end. A command that cannot be started ends with code 127. Signals that would end this process
 * are handed on to it instead, and the answer says so: it may have ended well all the same.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string, errors: string, interrupted: boolean }>}
 */
export function run(command, args, { env = {}, capture = false, cwd = root, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: quietEnv(env),
      stdio: capture ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32" && !isAbsolute(command), // pnpm and turbo are .cmd files there
      ...(timeout === undefined ? {} : { timeout }),
    });
    let interrupted = false;
    /** @param {NodeJS.Signals} signal */
    const handOn = (signal) => {
      interrupted = true;
      child.kill(signal);
    };
    for (const signal of endings) process.on(signal, handOn);
    let output = "";
    let errors = "";
    child.stdout?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
    child.stderr?.setEncoding("utf8").on("data", (text) => {
      errors += text;
    });
    child.on("error", (error) => end(127, error.message));
    child.on("close", (code) => end(code ?? 1));

    /**
     * @param {number} code
     * @param {string} [message]
     */
    function end(code, message = "") {
      for (const signal of endings) process.off(signal, handOn);
      resolve({ code, output, errors: errors + message, interrupted });
    }
  });
}

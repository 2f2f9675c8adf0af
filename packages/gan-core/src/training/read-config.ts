import { allEntries } from "../all-entries.ts";
import type { RunConfig, RunPatch } from "./config.ts";
import { patchConfigOf, readConfigOf } from "./config-reader.ts";

/**
 * Reads a config from outside (a file, a URL, a hand): checks everything, fills in what is left out, and returns plain
 * JSON with every parameter spelled out. A choice may be given as `{ id, params }` or as a thing built by its entry,
 * such as `ring({ noise: 0.1 })`. A `$schema`, by which an editor finds `configSchema`, is passed over.
 *
 * @throws RangeError naming the path, the rule and the value: `generator.hidden[1] must be an integer in [1, 1024], got -3.`
 */
export function readConfig(input: unknown = {}): RunConfig {
  return readConfigOf(allEntries, input);
}

/** A config changed by a patch, if the patch touches only what a running Gan can change. */
export function patchConfig(config: RunConfig, patch: RunPatch): RunConfig {
  return patchConfigOf(allEntries, config, patch);
}

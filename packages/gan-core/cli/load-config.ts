import { type RunConfig, readConfig } from "../src/index.ts";
import { nameOf, readText } from "./files.ts";
import { parseJson } from "./parse-json.ts";
import { readCloud } from "./read-cloud.ts";
import { blame } from "./refuse.ts";
import { setPath } from "./set-path.ts";
import type { Terminal } from "./terminal.ts";

export interface ConfigOptions {
  /** Assignments, each `path=value`, applied in their order: see {@link setPath}. */
  readonly set?: readonly string[];
  /** A file of points to take as the data. */
  readonly data?: string;
  readonly seed?: number;
}

/** The config of a file ("-": of standard input; none: the defaults), checked and changed as the options say. */
export async function loadConfig(
  file: string | undefined,
  options: ConfigOptions,
  terminal: Terminal,
): Promise<RunConfig> {
  const config = file === undefined ? readConfig() : await readFile(file, terminal);
  return readConfig(await override(config, options, terminal));
}

async function override(
  config: RunConfig,
  { set = [], data, seed }: ConfigOptions,
  terminal: Terminal,
): Promise<unknown> {
  const withData =
    data === undefined ? config : { ...config, data: { id: "points", params: await readCloud(data, terminal) } };
  const changed = set.reduce<unknown>(setPath, withData);
  return seed === undefined ? changed : setPath(changed, `seed=${seed}`);
}

async function readFile(file: string, terminal: Terminal): Promise<RunConfig> {
  const json = parseJson(file, await readText(file, terminal));
  return blame(nameOf(file), () => readConfig(json));
}

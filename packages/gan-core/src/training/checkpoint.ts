import { checkNumber, checkObject, refuse, within } from "../check.ts";
import type { EngineSettings, Player, PlayerState } from "../engines/engine.ts";
import type { Entries } from "../entries.ts";
import { mlpSize, spectralSize } from "../networks/mlp.ts";
import { readRngState } from "../random/rng.ts";
import { assemble, type Parts, settings } from "./assemble.ts";
import type { RunConfig } from "./config.ts";
import { readConfigOf } from "./config-reader.ts";
import { defaultConfig } from "./default-config.ts";
import type { Checkpoint } from "./gan.ts";
import { keepsAverage } from "./generator-average.ts";
import { sameJson } from "./same-json.ts";

/** What a checkpoint must share with the run it is restored into: everything `configure` cannot change. */
const fixed = ["seed", "data", "trainingSet", "latent", "generator", "discriminator", "batchSize", "packing"] as const;

/** Checks a checkpoint from outside against the run it shall be restored into, before anything is touched. */
export function readCheckpoint(entries: Entries, input: unknown, running: RunConfig, { setup }: Parts): Checkpoint {
  const checkpoint = createCheckpointReader(entries, { config: running, setup })("checkpoint", input);
  return { ...checkpoint, config: { ...checkpoint.config, engine: running.engine } };
}

/** What a checkpoint is held against. */
type Run = { readonly config: RunConfig } & Pick<Parts, "setup">;

/**
 * Reads checkpoints of one run from outside. Without a run, the first one's own config says which it is; what
 * `configure` cannot change must then be the same in all. A config that several of them share is read once.
 *
 * @throws RangeError naming the path, the rule and the value.
 */
export function createCheckpointReader(entries: Entries, given?: Run): (path: string, input: unknown) => Checkpoint {
  let run = given;
  const configs = new Map<unknown, RunConfig>();

  function read(path: string, input: unknown): RunConfig {
    const config = configs.get(input) ?? within(path, () => readItsConfig(entries, run?.config, input));
    run ??= { config, setup: assemble(entries, config).setup };
    if (!configs.has(input)) checkFixed(path, config, run.config);
    configs.set(input, config);
    return config;
  }

  return (path, input) => {
    const given = checkObject(path, input, ["version", "config", "iteration", "players", "random", "shown", "average"]);
    const version = checkNumber(`${path}.version`, given["version"], { min: 1, integer: true });
    if (version > 1) refuse(`${path}.version`, "must be 1; a newer gan-core wrote this", version);
    if (typeof given["config"] !== "object") refuse(`${path}.config`, "must be an object", given["config"]);
    const config = read(`${path}.config`, given["config"]);
    return {
      version: 1,
      config,
      ...readState(path, given, config, { settings: settings(entries, config), setup: run!.setup }),
    };
  };
}

/** Data are read again only where they differ: they may be a million points. */
function readItsConfig(entries: Entries, running: RunConfig | undefined, input: unknown): RunConfig {
  const given = input as Partial<RunConfig> | null;
  if (running === undefined || !sameJson(given?.data, running.data)) return readConfigOf(entries, input);
  return { ...readConfigOf(entries, { ...given, data: defaultConfig.data }), data: running.data };
}

function checkFixed(path: string, config: RunConfig, running: RunConfig): void {
  for (const key of fixed) {
    if (!sameJson(config[key], running[key]))
      refuse(`${path}.${key}`, "must be the run's own; another run needs a Gan of its own", config[key]);
  }
}

function readState(
  path: string,
  given: Record<string, unknown>,
  config: RunConfig,
  { settings: { optimizers, regularizers }, setup }: { readonly settings: EngineSettings } & Pick<Parts, "setup">,
): Omit<Checkpoint, "version" | "config"> {
  const players = checkObject(`${path}.players`, given["players"], ["generator", "discriminator"]);
  const random = checkObject(`${path}.random`, given["random"], ["data", "latent", "mix"]);
  const isSpectral = regularizers.some(({ kind }) => kind === "spectral-norm");
  const player = (name: Player): PlayerState =>
    readPlayer(`${path}.players.${name}`, players[name], {
      size: mlpSize(setup[name]),
      slotCount: optimizers[name].slotCount,
      spectral: isSpectral && name === "discriminator" ? spectralSize(setup[name]) : 0,
    });
  const stream = (name: keyof Checkpoint["random"]) => readRngState(`${path}.random.${name}`, random[name]);
  const iteration = checkNumber(`${path}.iteration`, given["iteration"], { min: 0, integer: true });
  const averageSize = keepsAverage(config.ema, iteration) ? mlpSize(setup.generator) : 0;
  return {
    iteration,
    players: { generator: player("generator"), discriminator: player("discriminator") },
    random: { data: stream("data"), latent: stream("latent"), mix: stream("mix") },
    ...readShown(`${path}.shown`, given["shown"], config),
    ...readAverage(`${path}.average`, given["average"], averageSize),
  };
}

function readShown(path: string, shown: unknown, { trainingSet }: RunConfig): Pick<Checkpoint, "shown"> {
  if (trainingSet !== null) return { shown: checkNumber(path, shown, { min: 0, integer: true }) };
  if (shown !== undefined) refuse(path, "must be left out without a training set", shown);
  return {};
}

/** @param size 0 where there is no average. */
function readAverage(path: string, average: unknown, size: number): Pick<Checkpoint, "average"> {
  if (size > 0) return { average: readFloats(path, average, size) };
  if (average !== undefined) refuse(path, "must be left out where none is kept", average);
  return {};
}

interface PlayerShape {
  readonly size: number;
  readonly slotCount: number;
  /** Numbers in the vectors of spectral normalisation; 0 without it. */
  readonly spectral: number;
}

function readPlayer(path: string, input: unknown, { size, slotCount, spectral }: PlayerShape): PlayerState {
  const given = checkObject(path, input, ["parameters", "slots", "steps", ...(spectral === 0 ? [] : ["spectral"])]);
  const slots = given["slots"];
  if (!Array.isArray(slots) || slots.length !== slotCount)
    refuse(`${path}.slots`, `must be ${slotCount} arrays`, slots);
  return {
    parameters: readFloats(`${path}.parameters`, given["parameters"], size),
    slots: slots.map((slot, i) => readFloats(`${path}.slots[${i}]`, slot, size)),
    steps: checkNumber(`${path}.steps`, given["steps"], { min: 0, integer: true }),
    ...(spectral === 0 ? {} : { spectral: readFloats(`${path}.spectral`, given["spectral"], spectral) }),
  };
}

function readFloats(path: string, value: unknown, size: number): Float32Array {
  if (!(value instanceof Float32Array) || value.length !== size)
    refuse(path, `must be a Float32Array of ${size}`, value);
  value.forEach((v, i) => void checkNumber(`${path}[${i}]`, v));
  return value;
}

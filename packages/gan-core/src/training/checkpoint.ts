import { checkNumber, checkObject, refuse } from "../check.ts";
import type { Player, PlayerState } from "../engines/engine.ts";
import { mlpSize, spectralSize } from "../networks/mlp.ts";
import type { RngState } from "../random/rng.ts";
import { type Parts, settings } from "./assemble.ts";
import type { RunConfig } from "./config.ts";
import type { Checkpoint } from "./gan.ts";
import { keepsAverage } from "./generator-average.ts";
import { readConfig } from "./read-config.ts";

/** What a checkpoint must share with the run it is restored into: everything `configure` cannot change. */
const fixed = ["seed", "data", "trainingSet", "latent", "generator", "discriminator", "batchSize", "packing"] as const;

/** Checks a checkpoint from outside against the run it shall be restored into, before anything is touched. */
export function readCheckpoint(input: unknown, running: RunConfig, { setup }: Parts): Checkpoint {
  const given = checkObject("checkpoint", input, [
    "version",
    "config",
    "iteration",
    "players",
    "random",
    "shown",
    "average",
  ]);
  const version = checkNumber("checkpoint.version", given["version"], { min: 1, integer: true });
  if (version > 1) refuse("checkpoint.version", "must be 1; a newer gan-core wrote this", version);
  const config = { ...readConfig(given["config"]), engine: running.engine };
  for (const key of fixed) {
    if (JSON.stringify(config[key]) !== JSON.stringify(running[key])) {
      refuse(
        `checkpoint.config.${key}`,
        "must be the run's own; make a new Gan with the checkpoint's config",
        config[key],
      );
    }
  }
  const players = checkObject("checkpoint.players", given["players"], ["generator", "discriminator"]);
  const random = checkObject("checkpoint.random", given["random"], ["data", "latent", "mix"]);
  const { optimizers, regularizers } = settings(config);
  const isSpectral = regularizers.some(({ kind }) => kind === "spectral-norm");
  const player = (name: Player): PlayerState =>
    readPlayer(`checkpoint.players.${name}`, players[name], {
      size: mlpSize(setup[name]),
      slotCount: optimizers[name].slotCount,
      spectral: isSpectral && name === "discriminator" ? spectralSize(setup[name]) : 0,
    });
  const iteration = checkNumber("checkpoint.iteration", given["iteration"], { min: 0, integer: true });
  return {
    version: 1,
    config,
    iteration,
    players: { generator: player("generator"), discriminator: player("discriminator") },
    random: {
      data: readStream("checkpoint.random.data", random["data"]),
      latent: readStream("checkpoint.random.latent", random["latent"]),
      mix: readStream("checkpoint.random.mix", random["mix"]),
    },
    ...readShown(given["shown"], config),
    ...readAverage(given["average"], keepsAverage(config.ema, iteration) ? mlpSize(setup.generator) : 0),
  };
}

function readShown(shown: unknown, { trainingSet }: RunConfig): Pick<Checkpoint, "shown"> {
  if (trainingSet !== null) return { shown: checkNumber("checkpoint.shown", shown, { min: 0, integer: true }) };
  if (shown !== undefined) refuse("checkpoint.shown", "must be left out without a training set", shown);
  return {};
}

/** @param size 0 where there is no average. */
function readAverage(average: unknown, size: number): Pick<Checkpoint, "average"> {
  if (size > 0) return { average: readFloats("checkpoint.average", average, size) };
  if (average !== undefined) refuse("checkpoint.average", "must be left out where none is kept", average);
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
  if (!(value instanceof Float32Array) || value.length !== size) {
    const got = value instanceof Float32Array ? `a Float32Array of ${value.length}` : value;
    refuse(path, `must be a Float32Array of ${size}`, got);
  }
  value.forEach((v, i) => void checkNumber(`${path}[${i}]`, v));
  return value;
}

function readStream(path: string, input: unknown): RngState {
  const given = checkObject(path, input, ["words", "spare"]);
  const words = given["words"];
  if (!Array.isArray(words) || words.length !== 4) refuse(`${path}.words`, "must be four integers", words);
  const rule = { min: 0, max: 2 ** 32 - 1, integer: true };
  const [a, b, c, d] = words.map((word, i) => checkNumber(`${path}.words[${i}]`, word, rule));
  const spare = given["spare"] === null ? null : checkNumber(`${path}.spare`, given["spare"]);
  return { words: [a!, b!, c!, d!], spare };
}

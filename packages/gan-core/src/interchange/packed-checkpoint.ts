import { checkObject } from "../check.ts";
import type { Player, PlayerState } from "../engines/engine.ts";
import type { RunConfig } from "../training/config.ts";
import { defaultConfig } from "../training/default-config.ts";
import type { Checkpoint } from "../training/gan.ts";
import { sameJson } from "../training/same-json.ts";
import { packFloats, unpackFloats } from "./packed-floats.ts";

/**
 * A checkpoint in JSON: the same keys, arrays packed, and of the config only what differs from a base.
 *
 * @param base The config of another checkpoint of the run, kept elsewhere; {} to keep the whole config here.
 */
export function packCheckpoint(checkpoint: Checkpoint, base: Partial<RunConfig>): object {
  const { version: _, config, players, average, ...rest } = checkpoint;
  const kept = difference(config, base);
  return {
    ...(Object.keys(kept).length > 0 ? { config: kept } : {}),
    ...rest,
    players: { generator: packPlayer(players.generator), discriminator: packPlayer(players.discriminator) },
    ...(average === undefined ? {} : { average: packFloats(average) }),
  };
}

/** How a kept config and its base make a whole one. */
export type Complete = (path: string, kept: unknown) => unknown;

/**
 * The arrays and the config as they were; all else as it was found, to be read as any checkpoint from outside is.
 *
 * @throws RangeError naming the path, where there is no array to be had.
 */
export function unpackCheckpoint(path: string, input: unknown, complete: Complete): Record<string, unknown> {
  const given = checkObject(path, input, ["config", "iteration", "random", "shown", "players", "average"]);
  const players = checkObject(`${path}.players`, given["players"], ["generator", "discriminator"]);
  const player = (name: Player) => unpackPlayer(`${path}.players.${name}`, players[name]);
  const { average } = given;
  return {
    ...given,
    version: 1,
    config: complete(`${path}.config`, given["config"]),
    players: { generator: player("generator"), discriminator: player("discriminator") },
    ...(average === undefined ? {} : { average: unpackFloats(`${path}.average`, average) }),
  };
}

/** Completes configs by laying them over the base's keys. Equal ones are answered with one object, to be read once. */
export function createCompletion(base: unknown): Complete {
  const known = new Map<string, object>();
  return (path, kept) => {
    if (kept === undefined || typeof base !== "object") return base; // no object is refused where the base is read
    const text = JSON.stringify(kept);
    const config = known.get(text) ?? { ...base, ...checkObject(path, kept, Object.keys(defaultConfig)) };
    known.set(text, config);
    return config;
  };
}

function difference(config: RunConfig, base: Partial<RunConfig>): object {
  return Object.fromEntries(
    Object.entries(config).filter(([key, value]) => !sameJson(value, base[key as keyof RunConfig])),
  );
}

function packPlayer({ parameters, slots, spectral, steps }: PlayerState): object {
  return {
    steps,
    parameters: packFloats(parameters),
    slots: slots.map(packFloats),
    ...(spectral === undefined ? {} : { spectral: packFloats(spectral) }),
  };
}

function unpackPlayer(path: string, input: unknown): Record<string, unknown> {
  const given = checkObject(path, input, ["steps", "parameters", "slots", "spectral"]);
  const { slots, spectral } = given;
  return {
    ...given,
    parameters: unpackFloats(`${path}.parameters`, given["parameters"]),
    slots: Array.isArray(slots) ? slots.map((slot, i) => unpackFloats(`${path}.slots[${i}]`, slot)) : slots,
    ...(spectral === undefined ? {} : { spectral: unpackFloats(`${path}.spectral`, spectral) }),
  };
}

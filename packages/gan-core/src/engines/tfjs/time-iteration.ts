import * as tf from "@tensorflow/tfjs";
import { batchShapes } from "../check-batch.ts";
import type { Batch, EngineSetup } from "../engine.ts";
import type { Timer } from "./choose-backend.ts";
import { createGame } from "./game.ts";
import { type BackendId, useBackend } from "./start-backend.ts";
import { take } from "./take.ts";

const known = new Map<string, number>();

/** A timer of this setup, which remembers what it has measured of setups of its shape. */
export function timerOf(setup: EngineSetup, now: () => number): Timer {
  const { parameters, company, ...shape } = setup;
  const key = JSON.stringify(shape);
  return (backend, enough) => {
    const place = `${backend} ${key}`;
    const time = known.get(place) ?? timeIteration(setup, backend, now, enough);
    known.set(place, time);
    return time;
  };
}

/** Iterations timed, after one in which the backend makes itself ready. */
const rounds = 4;

/**
 * Milliseconds of one iteration of this very setup, a step of each player, on a backend that has been started: the least
 * of a few, as everything that disturbs only adds. It takes place on networks of its own.
 *
 * @param enough The slowest that matters: once an iteration has taken so long the trial is over.
 */
function timeIteration(setup: EngineSetup, backend: BackendId, now: () => number, enough: number): number {
  useBackend(backend);
  const game = createGame(setup);
  const batch = createBatch(setup);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round <= rounds; round++) {
    const start = now();
    for (const player of ["discriminator", "generator"] as const) {
      void take(
        tf.tidy(() => game.step(player, batch)),
        backend,
      );
    }
    const taken = now() - start;
    if (round > 0 || taken > 2 * enough) least = Math.min(least, taken);
    if (taken > 2 * enough) break;
  }
  game.players.generator.dispose();
  game.players.discriminator.dispose();
  return least;
}

/** Numbers in [0, 1) of no meaning: what a kernel is given does not change how long it takes. */
function createBatch(setup: EngineSetup): Batch {
  const { real, latent, mix, around, noise } = batchShapes(setup);
  const numbers = ([rows, columns]: readonly [number, number]): Float32Array =>
    Float32Array.from({ length: rows * columns }, (_, i) => (i * 0.618) % 1);
  return {
    real: numbers(real),
    latent: numbers(latent),
    mix: numbers(mix),
    around: numbers(around),
    noise: numbers(noise),
  };
}

import { createGan, type RunConfig, type RunConfigInput, readConfig } from "gan-core";
import { changeOf } from "../src/lab/compare/changes.ts";
import { remedyIds } from "../src/lab/diagnosis/remedies.ts";
import { coveredCount } from "../src/lab/mode-log.ts";

/** Trains a run that shows each condition, and the same with each remedy, from a few seeds, and prints what it came to. */

const adam = (rate: number, beta1 = 0.9) => ({ id: "adam", params: { rate, beta1 } });
const sgd = (rate: number) => ({ id: "sgd", params: { rate } });

const ill: Readonly<Record<string, { readonly config: RunConfigInput; readonly iterations: number }>> = {
  "mode-collapse": {
    config: { data: { id: "mixture-ring" }, optimizers: { generator: adam(0.004), discriminator: adam(0.001) } },
    iterations: 6000,
  },
  "discriminator-won": {
    config: {
      data: { id: "disjoint" },
      loss: { id: "minimax" },
      optimizers: { generator: sgd(0.1), discriminator: adam(0.003, 0.5) },
      schedule: { discriminatorSteps: 10 },
    },
    iterations: 1500,
  },
  saturation: {
    config: {
      data: { id: "single-gaussian", params: { center: 0.7, sigma: 0.05 } },
      generator: { initializer: { id: "orthogonal", params: { gain: 0.4 } } },
      loss: { id: "minimax" },
      optimizers: { generator: sgd(0.02), discriminator: adam(0.01, 0) },
      schedule: { discriminatorSteps: 5 },
    },
    iterations: 2000,
  },
  oscillation: {
    config: {
      data: { id: "single-gaussian", params: { center: 0.7, sigma: 0.05 } },
      latent: { id: "gaussian", params: { dims: 2 } },
      generator: { hidden: [], initializer: { id: "normal", params: { sigma: 0.05 } } },
      discriminator: { hidden: [], initializer: { id: "normal", params: { sigma: 0.05 } } },
      loss: { id: "wasserstein" },
      optimizers: { generator: sgd(0.1), discriminator: sgd(0.1) },
      batchSize: 256,
    },
    iterations: 1500,
  },
  diverging: {
    config: { loss: { id: "wasserstein" }, optimizers: { generator: adam(0.01), discriminator: adam(0.01) } },
    iterations: 3000,
  },
  "diverging (rates)": {
    config: { optimizers: { generator: sgd(10), discriminator: sgd(10) } },
    iterations: 3000,
  },
};

const looks = 12;

interface Came {
  readonly modes: number;
  readonly js: number;
  /** How far verdicts on real points and on fakes are apart. */
  readonly apart: number;
  /** Highest less lowest JS of the last third. */
  readonly swing: number;
  /** Mean magnitude of the generator's loss over the last third. */
  readonly loss: number;
  /** From the mean of the fakes to the mean of the real points, mean of the last third. */
  readonly off: number;
  readonly stopped: boolean;
}

async function train(config: RunConfig, iterations: number): Promise<Came> {
  const gan = await createGan(config);
  const js: number[] = [];
  const loss: number[] = [];
  const off: number[] = [];
  let modes = Number.NaN;
  let apart = Number.NaN;
  let stopped = false;
  for (let look = 0; look < looks && !stopped; look++) {
    const {
      probe,
      losses,
      stopped: stop,
    } = await gan.advance({
      iterations: Math.round(iterations / looks),
      probe: {
        real: { count: 500 },
        fake: { count: 500 },
        modes: { count: 2000 },
        divergences: { ids: ["grid-js"], count: 2000 },
      },
    });
    stopped = stop !== undefined;
    if (!probe) continue;
    loss.push(mean(losses.filter((_, i) => i % 3 === 2).map(Math.abs)));
    off.push(Math.hypot(...[0, 1].map((axis) => along(probe.fake!.points, axis) - along(probe.real!.points, axis))));
    js.push(probe.divergences!["grid-js"]!.value);
    if (probe.modes) modes = coveredCount(probe.modes.shares);
    apart = mean(probe.real!.verdicts) - mean(probe.fake!.verdicts);
  }
  await gan.dispose();
  const late = js.slice(-looks / 3);
  return {
    modes,
    js: mean(late),
    apart,
    swing: Math.max(...late) - Math.min(...late),
    loss: mean(loss.slice(-looks / 3)),
    off: mean(off.slice(-looks / 3)),
    stopped,
  };
}

function mean(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}

function along(points: Float32Array, axis: number): number {
  return mean(points.filter((_, i) => i % 2 === axis));
}

function line(came: Came): string {
  const two = (value: number) => value.toFixed(2).padStart(6);
  return `modes ${String(came.modes).padStart(3)}  JS ${two(came.js)}  apart ${two(came.apart)}  swing ${two(came.swing)}  loss ${came.loss.toPrecision(3).padStart(8)}  off ${two(came.off)}${came.stopped ? "  broke off" : ""}`;
}

const seeds = [1, 2, 3, 4, 5];
const only = process.argv.slice(2);
for (const [condition, { config, iterations }] of Object.entries(ill)) {
  if (only.length > 0 && !only.includes(condition.split(" ")[0]!)) continue;
  for (const id of [undefined, ...remedyIds[condition.split(" ")[0]!]!]) {
    for (const seed of seeds) {
      const base = readConfig({ ...config, seed });
      const tried = id === undefined ? base : changeOf(id).apply(base);
      const said = tried ? line(await train(tried, iterations)) : "would change nothing";
      console.log(`${condition.padEnd(18)} ${(id ?? "as it is").padEnd(16)} seed ${seed}  ${said}`);
    }
  }
}

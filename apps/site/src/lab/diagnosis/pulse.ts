import { createHealth, type Diagnosis } from "gan-core";

/**
 * Finds runs that go round in circles, by their losses: those are told for every iteration, so that a swing is seen at
 * its own pace. Pictures and measurements are too far apart for that: a fast swing sampled now and then looks like a slow
 * one that is not there.
 */
export interface Pulse {
  /** Rows of iteration, discriminator's loss, generator's loss, as frames bring them. */
  observe(losses: Float64Array): void;
  readonly found: Diagnosis | undefined;
}

/** Iterations looked back on. Each finds rhythms from a sixteenth to two fifths of it. */
const windows = [1000, 8000];
/** Means to a window: twice as many as the least that its stretches need. */
const means = 64;

/** @param hold Iterations that a rhythm must hold before it is found. */
export function createPulse(hold: number): Pulse {
  const all = windows.map((window) => ({
    health: createHealth({ hold, window }),
    mean: createMean(Math.floor(window / means)),
  }));
  let found: readonly (Diagnosis | undefined)[] = [];

  return {
    observe(losses) {
      found = all.map(({ health, mean }, i) => {
        let now = found[i];
        for (let row = 0; row + 2 < losses.length; row += 3) {
          const observation = mean(losses[row]!, losses[row + 1]!, losses[row + 2]!);
          if (observation) now = health.observe(observation).find(({ id }) => id === "oscillation");
        }
        return now;
      });
    },
    get found() {
      return found.find((one) => one !== undefined);
    },
  };
}

/** Answers with the mean of each `length` rows once they are full. */
function createMean(length: number) {
  let [rows, d, g] = [0, 0, 0];
  return (iteration: number, discriminator: number, generator: number) => {
    rows++;
    d += discriminator;
    g += generator;
    if (rows < length) return undefined;
    const losses = { discriminator: d / rows, generator: g / rows };
    [rows, d, g] = [0, 0, 0];
    return { iteration, losses };
  };
}

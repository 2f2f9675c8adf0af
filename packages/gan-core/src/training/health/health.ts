import { checkNumber } from "../../check.ts";
import type { Condition, Evidence } from "./condition.ts";
import { convergence } from "./convergence.ts";
import { discriminatorWon } from "./discriminator-won.ts";
import { diverging } from "./diverging.ts";
import { createHold } from "./hold.ts";
import { modeCollapse } from "./mode-collapse.ts";
import { checkObservation, type Observation } from "./observation.ts";
import { oscillation } from "./oscillation.ts";
import { saturation } from "./saturation.ts";
import { readThresholds, type Thresholds } from "./thresholds.ts";

/** All that can be recognised, the gravest first. */
export const conditions: readonly Condition[] = [
  diverging,
  modeCollapse,
  discriminatorWon,
  saturation,
  oscillation,
  convergence,
];

export interface Diagnosis {
  /** One of {@link conditions}. */
  readonly id: string;
  readonly label: string;
  readonly good: boolean;
  /** The iteration at which the evidence began. */
  readonly since: number;
  /** The latest numbers that speak for it, each named for what it is. */
  readonly evidence: Evidence;
}

export interface HealthOptions {
  /**
   * Iterations for which evidence must hold before it is shown, and be absent before it goes; 200 by default. More is
   * calmer and later. 0 shows every moment's finding.
   */
  readonly hold?: number;
  /** Iterations looked back on for trends and rhythms; 1000 by default. More finds slower ones, later. */
  readonly window?: number;
  readonly thresholds?: Partial<Thresholds>;
}

export interface Health {
  /**
   * Takes the next observation and answers with what holds now, the gravest first. Nothing is drawn or timed: equal
   * observations give equal diagnoses. Cost: the observations of a window.
   *
   * @throws RangeError for a value that cannot be, or an iteration not above the last. After a rewind start a new one.
   */
  observe(observation: Observation): readonly Diagnosis[];
}

/** Watches a run as it goes. Keeps the observations of one window. */
export function createHealth(options: HealthOptions = {}): Health {
  const hold = checkNumber("createHealth: hold", options.hold ?? 200, { min: 0 });
  const window = checkNumber("createHealth: window", options.window ?? 1000, { min: 1 });
  const thresholds = readThresholds(options.thresholds);
  const watches = conditions.map((condition) => ({ condition, settle: createHold(hold) }));
  let recent: readonly Observation[] = [];
  let first: number | undefined;
  let steepest: { iteration: number; norm: number } | undefined;

  return {
    observe(observation) {
      checkObservation(observation);
      const { iteration, gradients } = observation;
      checkNumber("observation.iteration", iteration, { min: (recent.at(-1)?.iteration ?? -1) + 1 });
      first ??= iteration;
      recent = [...recent.filter((past) => iteration - past.iteration < window), observation];
      const norm = gradients?.generator;
      if (norm !== undefined && Number.isFinite(norm) && !(norm <= (steepest?.norm ?? -1)))
        steepest = { iteration, norm };

      const full = iteration - first >= window - 1;
      const past = { recent, window, full, ...(steepest === undefined ? {} : { steepest }) };
      return watches.flatMap(({ condition: { id, label, good, judge }, settle }) => {
        const held = settle(iteration, judge(past, thresholds));
        return held === undefined ? [] : [{ id, label, good, ...held }];
      });
    },
  };
}

/** What holds at the end of a series of observations, as {@link createHealth} would have said. */
export function diagnose(series: readonly Observation[], options: HealthOptions = {}): readonly Diagnosis[] {
  const health = createHealth(options);
  return series.reduce<readonly Diagnosis[]>((_, observation) => health.observe(observation), []);
}

import { type AnyEntry, define } from "../define.ts";

/**
 * The arithmetic an update is written in. Each engine brings its own T (a number, an array, a tensor), so that an
 * optimizer is one formula, the same on every engine.
 */
export interface Algebra<T> {
  add(a: T, b: T): T;
  mul(a: T, b: T): T;
  div(a: T, b: T): T;
  sqrt(a: T): T;
  /** factor · a + offset. */
  affine(a: T, factor: number, offset?: number): T;
}

/** What an update sees: the parameter, its gradient, the state kept for it, and how many updates went before. */
export interface UpdateInput<T> {
  readonly parameter: T;
  readonly gradient: T;
  readonly slots: readonly T[];
  /** 1 on the first update. */
  readonly step: number;
}

/** The change to add to the parameter, and the state to keep. */
export interface UpdateOutput<T> {
  readonly change: T;
  readonly slots: readonly T[];
}

export interface Optimizer {
  /** How many arrays of state each parameter keeps. They start at 0. */
  readonly slotCount: number;
  update<T>(algebra: Algebra<T>, input: UpdateInput<T>): UpdateOutput<T>;
}

export const defineOptimizer = /* @__PURE__ */ define<Optimizer>();
export type OptimizerEntry = AnyEntry<Optimizer>;

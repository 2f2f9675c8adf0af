import { checkNumber, refuse } from "../../check.ts";
import type { Built } from "../../define.ts";
import { type Mlp, mlpSize, spectralSize } from "../../networks/mlp.ts";
import type { Optimizer } from "../../optimizers/optimizer.ts";
import { checkLength } from "../checks.ts";
import type { PlayerState } from "../engine.ts";
import type { Kernels } from "./kernels.ts";
import { type NetworkMemory, readFlat, writeFlat } from "./network.ts";
import { createSpectral } from "./spectral.ts";
import { createUpdater } from "./updater.ts";

/** A network with its optimizer, in memory. */
export interface SimdPlayer {
  readonly net: NetworkMemory;
  /** Makes ready what the passes use, if parameters have changed since. */
  prepare(): void;
  /** One step of the optimizer along the gradients, which are 0 afterwards. */
  update(options: UpdateOptions): void;
  /** Updates so far. */
  steps(): number;
  read(): PlayerState;
  write(state: PlayerState): void;
  /** Keeps what the optimizer remembers if the new one is of the same kind. */
  setOptimizer(optimizer: Built<Optimizer>): void;
  /** The limit of spectral normalisation; undefined for none. Switched on, its vectors start anew. */
  setSpectral(limit: number | undefined): void;
  /** Whether its parameters are, and what the optimizer remembers. */
  finite(): boolean;
}

interface UpdateOptions {
  /** The longest gradient there may be. */
  readonly longest?: number | undefined;
  /** What every parameter is cut to afterwards. */
  readonly limit?: number | undefined;
  /** Parameters the step starts from, in place of the present ones. */
  readonly from?: Float32Array | undefined;
}

export function createPlayer(
  kernels: Kernels,
  mlp: Mlp,
  net: NetworkMemory,
  sums: number,
  first: { readonly parameters: Float32Array; readonly optimizer: Built<Optimizer> },
): SimdPlayer {
  const { run } = kernels;
  const size = mlpSize(mlp);
  const spectral = createSpectral(kernels, net);
  let { optimizer } = first;
  let updater = createUpdater(kernels, optimizer);
  let steps = 0;
  let restraint: number | undefined;
  let isReady = false;

  writeFlat(kernels, net, net.parameters, first.parameters);

  function forget(): void {
    for (const slot of net.slots) run.fill(slot, net.length, 0);
    steps = 0;
  }

  const allFinite = (numbers: number): boolean => run.finite(numbers, net.length) === 1;

  function shorten(longest: number): void {
    run.addDot(net.gradients, net.gradients, net.length, sums);
    const length = Math.sqrt(run.takeSum(sums));
    if (length > longest) run.affine(net.gradients, net.length, longest / length, 0);
  }

  return {
    net,
    prepare() {
      if (isReady) return;
      if (restraint !== undefined) spectral.restrain(restraint);
      else if (net.used !== net.parameters) run.copyRows(net.parameters, net.used, 1, net.length, 0, 0);
      for (const { fanIn, fanOut, weights, transposed } of net.layers)
        run.transposeWeights(net.used + weights, transposed, fanIn, fanOut);
      isReady = true;
    },
    update({ longest, limit, from }) {
      if (restraint !== undefined) spectral.release(restraint);
      if (longest !== undefined) shorten(longest);
      if (from !== undefined) {
        checkLength("from", from, size);
        writeFlat(kernels, net, net.parameters, from);
      }
      updater(net, ++steps);
      if (limit !== undefined) run.clamp(net.parameters, net.length, limit);
      if (restraint !== undefined) spectral.turn();
      isReady = false;
    },
    steps: () => steps,
    read: () => ({
      parameters: readFlat(kernels, net, net.parameters, size),
      slots: net.slots.slice(0, optimizer.slotCount).map((slot) => readFlat(kernels, net, slot, size)),
      steps,
      ...(restraint === undefined ? {} : { spectral: spectral.directions.slice() }),
    }),
    write(state) {
      checkState(state, size, optimizer, restraint === undefined ? 0 : spectralSize(mlp));
      writeFlat(kernels, net, net.parameters, state.parameters);
      state.slots.forEach((slot, s) => void writeFlat(kernels, net, net.slots[s]!, slot));
      if (state.spectral !== undefined) spectral.directions.set(state.spectral);
      steps = state.steps;
      isReady = false;
    },
    setOptimizer(next) {
      const isSameKind = next.id === optimizer.id && next.slotCount === optimizer.slotCount;
      optimizer = next;
      updater = createUpdater(kernels, next);
      if (!isSameKind) forget();
    },
    setSpectral(limit) {
      if (limit !== undefined && restraint === undefined) spectral.start();
      if (limit !== restraint) isReady = false;
      restraint = limit;
    },
    finite: () => allFinite(net.parameters) && net.slots.every(allFinite),
  };
}

function checkState(state: PlayerState, size: number, { id, slotCount }: Built<Optimizer>, spectral: number): void {
  checkLength("state.parameters", state.parameters, size);
  if (state.slots.length !== slotCount)
    refuse("state.slots", `must be the ${slotCount} arrays that ${id} keeps`, state.slots.length);
  state.slots.forEach((slot, s) => void checkLength(`state.slots[${s}]`, slot, size));
  checkNumber("state.steps", state.steps, { min: 0, integer: true });
  if (spectral > 0 !== (state.spectral !== undefined)) {
    const rule = spectral > 0 ? "must be given under spectral normalisation" : "must be left out";
    refuse("state.spectral", rule, state.spectral);
  }
  if (state.spectral !== undefined) checkLength("state.spectral", state.spectral, spectral);
}

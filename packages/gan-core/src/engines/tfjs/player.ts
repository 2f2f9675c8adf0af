import * as tf from "@tensorflow/tfjs";
import { checkNumber, refuse } from "../../check.ts";
import type { Built } from "../../define.ts";
import { type Mlp, mlpSize, spectralSize } from "../../networks/mlp.ts";
import type { Optimizer } from "../../optimizers/optimizer.ts";
import { checkLength } from "../checks.ts";
import type { PlayerState } from "../engine.ts";
import { algebra } from "./algebra.ts";
import { toDirections, toFlat, toVariables, type Variables } from "./network.ts";
import { startDirections, turnDirections } from "./spectral.ts";

/**
 * A network's variables and what its optimizer remembers: all tensors that outlive a step are held here. The methods
 * that make tensors are to be called in a tidy.
 */
export interface TensorPlayer {
  /** Good until the next update or write. */
  variables(): Variables;
  /** The vector u of each layer under spectral normalisation, [1, fanOut] each; none without. Good as long. */
  directions(): Variables;
  /** One step of the optimizer, given the loss's gradient by each variable. */
  update(gradients: Variables, options?: UpdateOptions): void;
  /** Where the player is, to move from without moving it: see {@link advance}. */
  place(): Place;
  /** One step of the optimizer from a place, differentiable by the gradients. */
  advance(place: Place, gradients: Variables, bound?: Bound): Place;
  /** Updates so far. */
  steps(): number;
  /** The parameters, then each slot, then the directions, in one flat copy. */
  flat(): tf.Tensor;
  write(state: PlayerState): void;
  /** Keeps what the optimizer remembers if the new one is of the same kind. */
  setOptimizer(optimizer: Built<Optimizer>): void;
  /** Switches the keeping of directions on or off. Switched on, they start anew. */
  keepDirections(on: boolean): void;
  /** Frees the tensors. */
  dispose(): void;
}

/** Variables and what the optimizer remembers of them: slots[s][v] is what slot s does of variable v. */
export interface Place {
  readonly variables: Variables;
  readonly slots: readonly Variables[];
  /** Updates so far. */
  readonly steps: number;
}

/** What becomes of the variables after a step. */
export type Bound = (variables: Variables) => Variables;

interface UpdateOptions {
  /** Nothing by default. */
  readonly bound?: Bound | undefined;
  /** Parameters the step starts from, in place of the present ones. */
  readonly from?: Float32Array | undefined;
}

export function createPlayer(mlp: Mlp, parameters: Float32Array, firstOptimizer: Built<Optimizer>): TensorPlayer {
  const size = mlpSize(mlp);
  let optimizer = firstOptimizer;
  let variables: Variables = [];
  let slots: readonly Variables[] = [];
  let directions: Variables = [];
  let steps = 0;

  /** Keeps the given tensors in place of those held so far, which are freed unless they are given again. */
  function hold(nextVariables: Variables, nextSlots: readonly Variables[], nextDirections: Variables): void {
    const next = new Set([nextVariables, ...nextSlots, nextDirections].flat());
    const old = [variables, ...slots, directions].flat();
    for (const tensor of next) tf.keep(tensor);
    for (const tensor of old) if (!next.has(tensor)) tensor.dispose();
    variables = nextVariables;
    slots = nextSlots;
    directions = nextDirections;
  }

  function forget(): void {
    const blank = Array.from({ length: optimizer.slotCount }, () => variables.map((v) => tf.zerosLike(v)));
    hold(variables, blank, directions);
    steps = 0;
  }

  function advance({ variables: from, slots: before, steps: done }: Place, gradients: Variables, bound?: Bound): Place {
    const outputs = gradients.map((gradient, v) =>
      optimizer.update(algebra, {
        parameter: from[v]!,
        gradient,
        slots: before.map((slot) => slot[v]!),
        step: done + 1,
      }),
    );
    const moved = from.map((variable, v) => tf.add(variable, outputs[v]!.change));
    return {
      variables: bound === undefined ? moved : bound(moved),
      slots: before.map((_, s) => outputs.map((output) => output.slots[s]!)),
      steps: done + 1,
    };
  }

  function checkSpectral(spectral: Float32Array | undefined): void {
    const isKept = directions.length > 0;
    if (isKept !== (spectral !== undefined)) {
      refuse("state.spectral", isKept ? "must be given under spectral normalisation" : "must be left out", spectral);
    }
    if (spectral !== undefined) checkLength("state.spectral", spectral, spectralSize(mlp));
  }

  tf.tidy(() => {
    hold(toVariables(mlp, parameters), [], []);
    forget();
  });

  return {
    variables: () => variables,
    directions: () => directions,
    update(gradients, { bound, from } = {}) {
      if (from !== undefined) checkLength("from", from, size);
      const start = from === undefined ? variables : toVariables(mlp, from);
      const moved = advance({ variables: start, slots, steps }, gradients, bound);
      hold(moved.variables, moved.slots, directions.length === 0 ? [] : turnDirections(moved.variables, directions));
      steps = moved.steps;
    },
    place: () => ({ variables, slots, steps }),
    advance,
    steps: () => steps,
    flat: () => toFlat([variables, ...slots, directions].flat()),
    write(state) {
      checkLength("state.parameters", state.parameters, size);
      if (state.slots.length !== slots.length) {
        refuse("state.slots", `must be the ${slots.length} arrays that ${optimizer.id} keeps`, state.slots.length);
      }
      state.slots.forEach((slot, s) => void checkLength(`state.slots[${s}]`, slot, size));
      checkNumber("state.steps", state.steps, { min: 0, integer: true });
      checkSpectral(state.spectral);
      hold(
        toVariables(mlp, state.parameters),
        state.slots.map((slot) => toVariables(mlp, slot)),
        state.spectral === undefined ? [] : toDirections(mlp, state.spectral),
      );
      steps = state.steps;
    },
    setOptimizer(next) {
      const isSameKind = next.id === optimizer.id && next.slotCount === optimizer.slotCount;
      optimizer = next;
      if (!isSameKind) forget();
    },
    keepDirections(on) {
      if (on !== directions.length > 0) hold(variables, slots, on ? startDirections(variables) : []);
    },
    dispose() {
      hold([], [], []);
    },
  };
}

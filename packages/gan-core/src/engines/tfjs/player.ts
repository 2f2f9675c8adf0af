import * as tf from "@tensorflow/tfjs";
import { checkNumber, refuse } from "../../check.ts";
import type { Built } from "../../define.ts";
import { type Mlp, mlpSize, spectralSize } from "../../networks/mlp.ts";
import type { Optimizer } from "../../optimizers/optimizer.ts";
import { checkLength } from "../checks.ts";
import type { PlayerState } from "../engine.ts";
import { algebra } from "./algebra.ts";
import { cutFlat, toDirections, toFlat, type Variables } from "./network.ts";
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

/**
 * The parameters, cut up into variables and flat, and what the optimizer remembers of them. An optimizer works on each
 * number by itself, so it is given all at once: on networks so small it is the number of operations that counts.
 */
export interface Place {
  readonly variables: Variables;
  /** The variables in one array: that of a checkpoint. */
  readonly flat: tf.Tensor;
  /** As flat. */
  readonly slots: readonly tf.Tensor[];
  /** Updates so far. */
  readonly steps: number;
}

/** What becomes of the parameters after a step, each by itself. */
export type Bound = (flat: tf.Tensor) => tf.Tensor;

interface UpdateOptions {
  /** Nothing by default. */
  readonly bound?: Bound | undefined;
  /** Parameters the step starts from, in place of the present ones. */
  readonly from?: Float32Array | undefined;
}

export function createPlayer(mlp: Mlp, parameters: Float32Array, firstOptimizer: Built<Optimizer>): TensorPlayer {
  const size = mlpSize(mlp);
  let optimizer = firstOptimizer;
  let place: Place;
  let directions: Variables = [];
  let held: Variables = [];

  /** Keeps these tensors in place of those held so far, which are freed unless they are given again. */
  function hold(nextPlace: Place, nextDirections: Variables): void {
    const next = new Set([...nextPlace.variables, nextPlace.flat, ...nextPlace.slots, ...nextDirections]);
    for (const tensor of next) tf.keep(tensor);
    for (const tensor of held) if (!next.has(tensor)) tensor.dispose();
    held = [...next];
    place = nextPlace;
    directions = nextDirections;
  }

  function placeAt(flat: tf.Tensor, slots: readonly tf.Tensor[], steps: number): Place {
    return { variables: cutFlat(mlp, flat), flat, slots, steps };
  }

  function blank(flat: tf.Tensor): tf.Tensor[] {
    return Array.from({ length: optimizer.slotCount }, () => tf.zerosLike(flat));
  }

  function advance({ flat, slots: before, steps }: Place, gradients: Variables, bound?: Bound): Place {
    const { change, slots } = optimizer.update(algebra, {
      parameter: flat,
      gradient: toFlat(gradients),
      slots: before,
      step: steps + 1,
    });
    const moved = tf.add(flat, change);
    return placeAt(bound === undefined ? moved : bound(moved), slots, steps + 1);
  }

  function checkSpectral(spectral: Float32Array | undefined): void {
    const isKept = directions.length > 0;
    if (isKept !== (spectral !== undefined)) {
      refuse("state.spectral", isKept ? "must be given under spectral normalisation" : "must be left out", spectral);
    }
    if (spectral !== undefined) checkLength("state.spectral", spectral, spectralSize(mlp));
  }

  tf.tidy(() => {
    const flat = tf.tensor1d(parameters.slice());
    hold(placeAt(flat, blank(flat), 0), []);
  });

  return {
    variables: () => place.variables,
    directions: () => directions,
    update(gradients, { bound, from } = {}) {
      if (from !== undefined) checkLength("from", from, size);
      const start = from === undefined ? place : { ...place, flat: tf.tensor1d(from.slice()) };
      const moved = advance(start, gradients, bound);
      hold(moved, directions.length === 0 ? [] : turnDirections(moved.variables, directions));
    },
    place: () => place,
    advance,
    steps: () => place.steps,
    flat: () => toFlat([place.flat, ...place.slots, ...directions]),
    write(state) {
      const { slots } = place;
      checkLength("state.parameters", state.parameters, size);
      if (state.slots.length !== slots.length) {
        refuse("state.slots", `must be the ${slots.length} arrays that ${optimizer.id} keeps`, state.slots.length);
      }
      state.slots.forEach((slot, s) => void checkLength(`state.slots[${s}]`, slot, size));
      checkNumber("state.steps", state.steps, { min: 0, integer: true });
      checkSpectral(state.spectral);
      const [flat, ...kept] = [state.parameters, ...state.slots].map((array) => tf.tensor1d(array.slice()));
      hold(placeAt(flat!, kept, state.steps), state.spectral === undefined ? [] : toDirections(mlp, state.spectral));
    },
    setOptimizer(next) {
      const isSameKind = next.id === optimizer.id && next.slotCount === optimizer.slotCount;
      optimizer = next;
      if (!isSameKind) hold({ ...place, slots: blank(place.flat), steps: 0 }, directions);
    },
    keepDirections(on) {
      if (on !== directions.length > 0) hold(place, on ? startDirections(place.variables) : []);
    },
    dispose() {
      for (const tensor of held) tensor.dispose();
      held = [];
    },
  };
}

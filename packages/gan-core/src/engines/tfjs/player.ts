import * as tf from "@tensorflow/tfjs";
import { checkNumber, refuse } from "../../check.ts";
import type { Built } from "../../define.ts";
import { type Mlp, mlpSize } from "../../networks/mlp.ts";
import type { Optimizer } from "../../optimizers/optimizer.ts";
import type { PlayerState } from "../engine.ts";
import { algebra } from "./algebra.ts";
import { checkLength } from "./checks.ts";
import { toFlat, toVariables, type Variables } from "./network.ts";

/**
 * A network's variables and what its optimizer remembers: all tensors that outlive a step are held here. The methods
 * that make tensors are to be called in a tidy.
 */
export interface TensorPlayer {
  /** Good until the next update or write. */
  variables(): Variables;
  /** One step of the optimizer, given the loss's gradient by each variable. */
  update(gradients: Variables): void;
  /** Updates so far. */
  steps(): number;
  /** The parameters, then each slot, in one flat copy. */
  flat(): tf.Tensor;
  write(state: PlayerState): void;
  /** Keeps what the optimizer remembers if the new one is of the same kind. */
  setOptimizer(optimizer: Built<Optimizer>): void;
  /** Frees the tensors. */
  dispose(): void;
}

export function createPlayer(mlp: Mlp, parameters: Float32Array, firstOptimizer: Built<Optimizer>): TensorPlayer {
  const size = mlpSize(mlp);
  let optimizer = firstOptimizer;
  let variables: Variables = [];
  let slots: readonly Variables[] = []; // slots[s][v]: what slot s remembers of variable v
  let steps = 0;

  /** Keeps the given tensors in place of those held so far, which are freed unless they are given again. */
  function hold(nextVariables: Variables, nextSlots: readonly Variables[]): void {
    const next = new Set([nextVariables, ...nextSlots].flat());
    const old = [variables, ...slots].flat();
    for (const tensor of next) tf.keep(tensor);
    for (const tensor of old) if (!next.has(tensor)) tensor.dispose();
    variables = nextVariables;
    slots = nextSlots;
  }

  function forget(): void {
    const blank = Array.from({ length: optimizer.slotCount }, () => variables.map((v) => tf.zerosLike(v)));
    hold(variables, blank);
    steps = 0;
  }

  tf.tidy(() => {
    hold(toVariables(mlp, parameters), []);
    forget();
  });

  return {
    variables: () => variables,
    update(gradients) {
      const step = steps + 1;
      const outputs = gradients.map((gradient, v) =>
        optimizer.update(algebra, { gradient, slots: slots.map((slot) => slot[v]!), step }),
      );
      hold(
        variables.map((variable, v) => tf.add(variable, outputs[v]!.change)),
        slots.map((_, s) => outputs.map((output) => output.slots[s]!)),
      );
      steps = step;
    },
    steps: () => steps,
    flat: () => toFlat([variables, ...slots].flat()),
    write(state) {
      checkLength("state.parameters", state.parameters, size);
      if (state.slots.length !== slots.length) {
        refuse("state.slots", `must be the ${slots.length} arrays that ${optimizer.id} keeps`, state.slots.length);
      }
      state.slots.forEach((slot, s) => void checkLength(`state.slots[${s}]`, slot, size));
      checkNumber("state.steps", state.steps, { min: 0, integer: true });
      hold(
        toVariables(mlp, state.parameters),
        state.slots.map((slot) => toVariables(mlp, slot)),
      );
      steps = state.steps;
    },
    setOptimizer(next) {
      const isSameKind = next.id === optimizer.id && next.slotCount === optimizer.slotCount;
      optimizer = next;
      if (!isSameKind) forget();
    },
    dispose() {
      hold([], []);
    },
  };
}

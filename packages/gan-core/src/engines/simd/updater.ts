import type { Built } from "../../define.ts";
import { integerPower } from "../../math/integer-power.ts";
import { numberAlgebra } from "../../optimizers/number-algebra.ts";
import type { Optimizer } from "../../optimizers/optimizer.ts";
import type { Kernels } from "./kernels.ts";
import type { NetworkMemory } from "./network.ts";

/** Moves the parameters by the gradients, in their buffers, and leaves the gradients at 0. `step` is 1 at first. */
export type Updater = (net: NetworkMemory, step: number) => void;

type Params = Readonly<Record<string, number>>;

/** The optimizer's own kernel; for one from outside of this library its formula, one number after the other. */
export function createUpdater(kernels: Kernels, optimizer: Built<Optimizer>): Updater {
  const make = Object.hasOwn(known, optimizer.id) ? known[optimizer.id]! : undefined;
  return make === undefined ? byFormula(kernels, optimizer) : make(kernels, optimizer.params as never);
}

const known: Readonly<Record<string, (kernels: Kernels, params: Params) => Updater>> = {
  sgd:
    ({ run }, { rate }) =>
    ({ parameters, gradients, length }) =>
      run.sgd(parameters, gradients, length, rate!),

  momentum:
    ({ run }, { rate, momentum, form }) =>
    ({ parameters, gradients, slots, length }) =>
      run.momentum(parameters, gradients, slots[0]!, length, rate!, momentum!, flag(form, "nesterov")),

  adagrad:
    ({ run }, { rate, epsilon }) =>
    ({ parameters, gradients, slots, length }) =>
      run.adagrad(parameters, gradients, slots[0]!, length, rate!, epsilon!),

  rmsprop({ run }, { rate, memory, epsilon, start, centred }) {
    const isCentred = flag(centred, "yes");
    return ({ parameters: p, gradients: g, slots, length: n }, step) => {
      const begun = start! * integerPower(memory!, step);
      if (isCentred) run.rmspropCentred(p, g, slots[0]!, slots[1]!, n, rate!, memory!, 1 - memory!, epsilon!, begun);
      else run.rmsprop(p, g, slots[0]!, n, rate!, memory!, 1 - memory!, epsilon!, begun);
    };
  },

  adam: (kernels, params) => adam(kernels, { ...params, decay: 0 }),
  adamw: adam,

  ogda:
    ({ run }, { rate, optimism }) =>
    ({ parameters, gradients, slots, length }, step) =>
      run.ogda(parameters, gradients, slots[0]!, length, rate!, optimism!, step === 1 ? 1 : 0),

  "optimistic-adam"({ run }, { rate, beta1, beta2, epsilon, optimism, lookAhead }) {
    const isAhead = flag(lookAhead, "nesterov") === 1;
    const [b1, b2] = [beta1!, beta2!];
    return ({ parameters: p, gradients: g, slots: [m, v, before], length: n }, step) => {
      const freeMean = isAhead ? b1 / (1 - integerPower(b1, step + 1)) : 1 / (1 - integerPower(b1, step));
      const freeGradient = isAhead ? (1 - b1) / (1 - integerPower(b1, step)) : 0;
      const freeSquare = 1 / (1 - integerPower(b2, step));
      const first = step === 1 ? 1 : 0;
      run.optimisticAdam(
        p,
        g,
        m!,
        v!,
        before!,
        n,
        rate!,
        b1,
        1 - b1,
        b2,
        1 - b2,
        epsilon!,
        freeMean,
        freeGradient,
        freeSquare,
        optimism!,
        first,
      );
    };
  },

  lookahead(kernels, { inner, every, share, ...params }) {
    const isAdam = flag(inner, "adam") === 1;
    const move = isAdam ? adam(kernels, { ...params, decay: 0 }) : known["sgd"]!(kernels, params);
    const { run } = kernels;
    return (net, step) => {
      const slow = net.slots[isAdam ? 2 : 0]!;
      if (step === 1) run.copyRows(net.parameters, slow, 1, net.length, 0, 0);
      move(net, step);
      if (step % every! === 0) run.pull(net.parameters, slow, net.length, share!);
    };
  },
};

function adam({ run }: Kernels, { rate, beta1, beta2, epsilon, decay }: Params): Updater {
  const [b1, b2] = [beta1!, beta2!];
  return ({ parameters: p, gradients: g, slots: [m, v], length: n }, step) => {
    const freeMean = 1 / (1 - integerPower(b1, step));
    const freeSquare = 1 / (1 - integerPower(b2, step));
    run.adam(p, g, m!, v!, n, rate!, b1, 1 - b1, b2, 1 - b2, epsilon!, freeMean, freeSquare, decay!);
  };
}

function flag(value: unknown, meaning: string): 0 | 1 {
  return value === meaning ? 1 : 0;
}

function byFormula({ buffer }: Kernels, { slotCount, update }: Optimizer): Updater {
  return ({ parameters, gradients, slots, length }, step) => {
    const [p, g] = [new Float32Array(buffer, parameters, length), new Float32Array(buffer, gradients, length)];
    const kept = slots.slice(0, slotCount).map((slot) => new Float32Array(buffer, slot, length));
    for (let i = 0; i < length; i++) {
      const input = { parameter: p[i]!, gradient: g[i]!, slots: kept.map((slot) => slot[i]!), step };
      const output = update(numberAlgebra, input);
      p[i]! += output.change;
      output.slots.forEach((value, s) => {
        kept[s]![i] = value;
      });
      g[i] = 0;
    }
  };
}

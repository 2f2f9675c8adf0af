import { expect, it } from "vitest";
import { createNetworkBlend } from "./network-blend.ts";
import type { NetworkData } from "./network-data.ts";

function net(weight: number, bias: number, response: number, units = 1): NetworkData {
  const layers = [{ units: 1 }, { units, size: 1, fields: new Float32Array(units).fill(response) }];
  return { layers, weights: [new Float32Array(units).fill(weight)], biases: [new Float32Array(units).fill(bias)] };
}

/** Weight, bias and response of the one neuron. */
function values({ weights, biases, layers }: NetworkData): number[] {
  return [weights[0]![0]!, biases![0]![0]!, layers[1]!.fields![0]!];
}

it("createNetworkBlend() goes from one network to the next in proportion", () => {
  const blend = createNetworkBlend();
  expect(values(blend(net(0, 8, 1), net(4, 0, -1), 0.25))).toEqual([1, 6, 0.5]);
});

it("createNetworkBlend() begins at the first and ends with the second itself", () => {
  const blend = createNetworkBlend();
  const [from, to] = [net(1, 2, 3), net(4, 5, 6)];
  expect(values(blend(from, to, 0))).toEqual([1, 2, 3]);
  expect(blend(from, to, 1)).toBe(to);
});

it("createNetworkBlend() takes the focus of the second", () => {
  const focus = { layer: 0, unit: 0 };
  expect(createNetworkBlend()(net(1, 2, 3), { ...net(4, 5, 6), focus }, 0.5).focus).toBe(focus);
});

it("createNetworkBlend() of another shape is there at once", () => {
  const to = net(4, 5, 6, 2);
  expect(createNetworkBlend()(net(1, 2, 3), to, 0.5)).toBe(to);
  const bare = { layers: to.layers, weights: to.weights };
  expect(createNetworkBlend()(to, bare, 0.5)).toBe(bare);
});

it("createNetworkBlend() leaves what is not finite as the second has it", () => {
  const [weight, bias] = values(createNetworkBlend()(net(Number.NaN, 1, 0), net(2, Infinity, 0), 0.5));
  expect([weight, bias]).toEqual([2, Infinity]);
});

it("createNetworkBlend() writes into the arrays that it wrote into before, and into no one else's", () => {
  const blend = createNetworkBlend();
  const [from, to] = [net(1, 2, 3), net(4, 5, 6)];
  const first = blend(from, to, 0.1);
  expect(blend(from, to, 0.2).weights[0]).toBe(first.weights[0]);
  expect([values(from), values(to)]).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
});

import { describe, expect, it } from "vitest";
import type { Player } from "../inside.ts";
import type { Workload } from "../workloads/workload.ts";
import { workloads } from "../workloads/workloads.ts";
import { competitors, tensorflow } from "./competitors.ts";

const place = { now: () => performance.now() };
const byId = (id: string): Workload => workloads.find((workload) => workload.id === id)!;
/** The same game at a size that plain JavaScript plays in a moment. */
const shrunk = ({ config, ...rest }: Workload): Workload => ({
  ...rest,
  config: {
    ...config,
    generator: { ...config.generator, hidden: [6, 5] },
    discriminator: { ...config.discriminator, hidden: [6, 5] },
    batchSize: 10,
  },
});
const games = [byId("small"), shrunk(byId("big")), shrunk(byId("gp128"))];

async function play(id: string, workload: Workload): Promise<Readonly<Record<Player, Float32Array>> | undefined> {
  const trainer = await competitors.find((competitor) => competitor.id === id)!.start(workload, place);
  await trainer?.iterate(1);
  await trainer?.iterate(2);
  return trainer?.parameters();
}

// Whoever is timed plays the same game: after three iterations from the same weights on the same batches all stand at
// the same place. Adam divides by gradients that are nearly 0, so that there last bits grow; hence 1e-4, where fifteen
// steps of its smallest rate are 1.5e-3. The last in the list is the one that changes TensorFlow.js for the others.
describe.each(competitors.slice(1).map(({ id }) => id))("start() of %s", (id) => {
  it.each(games)("plays $id as simd does", async (workload) => {
    const [ours, theirs] = [(await play("simd", workload))!, await play(id, workload)];
    if (theirs === undefined) return; // not on this machine
    for (const player of ["generator", "discriminator"] as const) {
      expect(ours[player].length).toBe(theirs[player].length);
      // Wasserstein's loss does not depend on D's last bias: its gradient is rounding noise, which Adam makes whole steps of.
      const end = workload.id === "gp128" && player === "discriminator" ? -1 : undefined;
      const gaps = ours[player].subarray(0, end).map((value, i) => Math.abs(value - theirs[player][i]!));
      expect(Math.max(...gaps), player).toBeLessThan(1e-4);
    }
  });
});

it("start() trains: parameters are others than before", async () => {
  const before = await (await competitors[0]!.start(byId("small"), place))!.parameters();
  expect(await play("simd", byId("small"))).not.toEqual(before);
});

it("start() of a stock loop refuses a loss it has no words for", async () => {
  const hinge: Workload = { ...byId("small"), config: { ...byId("small").config, loss: { id: "hinge" } } };
  await expect(play("stock-cpu", hinge)).rejects.toThrow(
    "stock: must be the log loss, or Wasserstein's with a gradient penalty, got hinge.",
  );
});

it("tensorflow lists whoever runs on it", () => {
  expect(tensorflow).toEqual(["tfjs-wasm", "tfjs-cpu", "stock-wasm", "stock-cpu", "tuned-wasm"]);
});

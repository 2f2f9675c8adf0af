import type { EngineSetup } from "../engine.ts";
import { type Arena, createArena } from "./arena.ts";
import { type Chunk, cutBatch } from "./chunks.ts";
import { type KernelOptions, type Kernels, loadKernels } from "./kernels.ts";
import { paddedLanes, paddedLength, rowStride } from "./layout.ts";
import { planNetwork } from "./network.ts";
import { planTrace } from "./pass.ts";
import { planPenalty } from "./penalty-pass.ts";

/** Where everything lies that a step works on. */
export type Table = ReturnType<typeof plan>;

/** The kernels on memory that is enough for all that will ever be done with these networks, and where it is. */
export async function setTable(
  setup: EngineSetup,
  options: Pick<KernelOptions, "precision" | "variant">,
): Promise<{ readonly kernels: Kernels; readonly table: Table }> {
  const bytes = measure((arena) => plan(setup, arena));
  const kernels = await loadKernels({ ...options, bytes });
  return { kernels, table: plan(setup, createArena(kernels.base)) };
}

const lanesLength = 512;
/** Numbers of f64 in the largest mixture's table that the kernels place points by: two hundred components in the plane. */
const mixtureLength = 1024;

function measure(work: (arena: Arena) => void): number {
  const arena = createArena(0);
  work(arena);
  return arena.end;
}

function plan({ generator, discriminator, batchSize }: EngineSetup, arena: Arena) {
  const chunks: readonly Chunk[] = cutBatch(
    batchSize,
    Math.max(...generator.hidden, ...discriminator.hidden, discriminator.inputDims),
  );
  const lanes = chunks[0]!.lanes;
  const stride = rowStride(2 * lanes);
  const inputs = discriminator.inputDims;
  const packing = inputs / generator.outputDims;
  const g = planNetwork(generator, false, arena);
  const d = planNetwork(discriminator, true, arena);
  const whole = paddedLanes(batchSize);
  return {
    chunks,
    /** Of a full chunk. */
    lanes,
    stride,
    packing,
    networks: { generator: g, discriminator: d },
    /** One trace for each place in a pack. */
    generatorTraces: Array.from({ length: packing }, () => planTrace(g, stride, arena)),
    discriminatorTrace: planTrace(d, stride, arena),
    penalty: planPenalty(d, stride, arena),
    /** The minibatch, as it was given. */
    batch: {
      real: arena.floats(paddedLength(batchSize * inputs)),
      latent: arena.floats(paddedLength(packing * batchSize * generator.inputDims)),
      mix: arena.floats(whole),
      around: arena.floats(batchSize * inputs),
      noise: arena.floats(2 * batchSize * inputs),
    },
    /** Blocks of a chunk: real points in the first lanes of what the discriminator sees, fakes behind them. */
    latents: arena.rows(packing * generator.inputDims, stride),
    fakes: Array.from({ length: packing }, () => arena.rows(generator.outputDims, stride)),
    seen: arena.rows(inputs, stride),
    bySeen: arena.rows(inputs, stride),
    noise: arena.rows(inputs, stride),
    places: arena.rows(inputs, stride),
    mix: arena.rows(1, stride),
    output: arena.rows(1, stride),
    byOutput: arena.rows(1, stride),
    /** Rows of the whole batch, for losses that compare: outputs, what is compared, and slopes by that. */
    whole: {
      real: arena.floats(whole),
      fake: arena.floats(whole),
      ours: arena.floats(whole),
      theirs: arena.floats(whole),
      byOurs: arena.floats(whole),
      byTheirs: arena.floats(whole),
    },
    sums: arena.floats(8),
    random: {
      state: arena.floats(16),
      values: arena.floats(lanesLength),
      choices: arena.floats(lanesLength),
      length: lanesLength,
      mixture: arena.floats(2 * mixtureLength),
      mixtureLength,
    },
    /** Room for points on their way in and out. */
    room: arena.floats(2 * lanes * Math.max(inputs, packing * generator.inputDims, generator.outputDims)),
  };
}

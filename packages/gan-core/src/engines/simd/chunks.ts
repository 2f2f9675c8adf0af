import { paddedLanes } from "./layout.ts";

/** A piece of a batch that stays in the cache while it goes through the networks. */
export interface Chunk {
  /** Its first point. */
  readonly start: number;
  readonly points: number;
  readonly lanes: number;
}

/** Points in a chunk, about: enough to keep the kernels busy, few enough for a layer's block to stay near. */
const usual = 64;

/** As many pieces as it takes, as alike as eights allow. */
export function cutBatch(batchSize: number, most = usual): Chunk[] {
  const count = Math.ceil(batchSize / most);
  const lanes = paddedLanes(Math.ceil(batchSize / count));
  const chunks: Chunk[] = [];
  for (let start = 0; start < batchSize; start += lanes) {
    const points = Math.min(lanes, batchSize - start);
    chunks.push({ start, points, lanes: paddedLanes(points) });
  }
  return chunks;
}

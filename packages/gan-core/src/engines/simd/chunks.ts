import { paddedLanes } from "./layout.ts";

/** A piece of a batch that stays in the cache while it goes through the networks. */
export interface Chunk {
  /** Its first point. */
  readonly start: number;
  readonly points: number;
  readonly lanes: number;
}

/**
 * As many pieces as it takes, as alike as eights allow: few, as every kernel is called for each, but such that the widest
 * layer's block, real points and fakes, is small beside the cache.
 */
export function cutBatch(batchSize: number, width: number): Chunk[] {
  const most = Math.max(leastPoints, Math.min(mostPoints, Math.floor(blockSize / (2 * width))));
  const count = Math.ceil(batchSize / most);
  const lanes = paddedLanes(Math.ceil(batchSize / count));
  const chunks: Chunk[] = [];
  for (let start = 0; start < batchSize; start += lanes) {
    const points = Math.min(lanes, batchSize - start);
    chunks.push({ start, points, lanes: paddedLanes(points) });
  }
  return chunks;
}

const leastPoints = 16;
const mostPoints = 160;
/** Numbers in the widest block: 192 kB. */
const blockSize = 48 * 1024;

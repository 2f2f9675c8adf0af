import type { Painter } from "./contest.ts";

/** Milliseconds of the main thread for one frame. */
export interface Cost {
  /** In JavaScript. */
  readonly script: number;
  /**
   * From the start of the animation frame to the first task after it: JavaScript, style, layout, paint, handing over
   * to the compositor, and for canvases without a GPU their raster too.
   */
  readonly frame: number;
  /** The main thread's own clock, which stands still while other processes have the core: all its tasks, per frame. */
  readonly cpu?: number;
}

/**
 * Paints one frame and times it. Painters may ask for the animation frame themselves, as mounted views do: they are
 * asked between the two callbacks that look at the clock, and callbacks run in the order in which they were asked for.
 */
export function timeFrame(painter: Painter, k: number): Promise<Cost> {
  return new Promise((done) => {
    let start = 0;
    let script = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const frame = performance.now() - start;
      port1.close();
      done({ script, frame });
    };
    requestAnimationFrame(() => {
      start = performance.now();
    });
    painter.paint(k);
    requestAnimationFrame(() => {
      // What a painter left for the end of its own callback has run by now.
      script = performance.now() - start;
      port2.postMessage(0);
    });
  });
}

// Milliseconds after which a block is over: the slow need fewer frames to be told from the fast.
const LONGEST_BLOCK = 300;

export interface Rounds {
  readonly rounds: number;
  /** Frames a painter paints before the next has its turn. */
  readonly block: number;
  readonly warmup: number;
}

/** Lets painters take turns in short blocks; returns each one's median cost in each block. */
export async function takeTurns(
  painters: readonly Painter[],
  { rounds, block, warmup }: Rounds,
): Promise<readonly (readonly Cost[])[]> {
  const blocks: Cost[][] = painters.map(() => []);
  let k = 0;
  for (let round = -1; round < rounds; round++) {
    for (let turn = 0; turn < painters.length; turn++) {
      const who = (turn + round + 1) % painters.length; // another begins each round
      const costs: Cost[] = [];
      const end = performance.now() + (round < 0 ? 4 : 1) * LONGEST_BLOCK;
      for (let i = 0; i < (round < 0 ? warmup : block) && (i < 2 || performance.now() < end); i++) {
        costs.push(await timeFrame(painters[who]!, k++));
      }
      if (round < 0) continue;
      const middle = (of: (cost: Cost) => number): number => quantile(costs.map(of), 0.5);
      blocks[who]!.push({ script: middle((cost) => cost.script), frame: middle((cost) => cost.frame) });
    }
  }
  return blocks;
}

/** The q-quantile, linear between neighbours. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = q * (sorted.length - 1);
  const low = sorted[Math.floor(place)]!;
  return low + (sorted[Math.ceil(place)]! - low) * (place - Math.floor(place));
}

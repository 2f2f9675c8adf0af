import { type Cost, quantile } from "./timing.ts";

export interface Result {
  readonly name: string;
  readonly what: string;
  readonly painters: readonly { readonly name: string; readonly blocks: readonly Cost[] }[];
}

export interface Measured {
  readonly when: string;
  readonly machine: string;
  readonly browser: string;
  readonly results: readonly Result[];
  /** Of a page in which nothing changes: milliseconds of the main thread that are taken off all others. */
  readonly idle: number;
  readonly framesPerSecond: number;
  readonly bytesPerFrame: number;
}

const KINDS = ["script", "main"] as const;

/** The tables of docs/drawing.md. */
export function report({ when, machine, browser, results, idle, framesPerSecond, bytesPerFrame }: Measured): string {
  const rows = results.flatMap(({ what, painters }) =>
    painters.map(({ name, blocks }, k) =>
      [
        k === 0 ? what : "",
        name,
        ...KINDS.map((kind) => spread(blocks.map((cost) => cost[kind]))),
        ...KINDS.map((kind) => (k === 0 ? "" : spread(ratios(painters[0]!.blocks, blocks, kind)))),
      ].join(" | "),
    ),
  );
  return [
    `${when}, ${machine}, ${browser}. Milliseconds, median and [10th, 90th percentile] of blocks.`,
    "",
    "| Shown | By | Script | Main thread | Script, times ours | Main thread, times ours |",
    "| --- | --- | ---: | ---: | ---: | ---: |",
    ...rows.map((row) => `| ${row} |`),
    "",
    `A frame in which nothing changes takes ${idle.toFixed(2)} ms, which are taken off all of these.`,
    `100,000 points, new in each frame: ${framesPerSecond.toFixed(0)} frames a second.`,
    `The layered view in steady state allocates ${Math.round(bytesPerFrame).toLocaleString("en")} bytes a frame.`,
  ].join("\n");
}

/** Paired: a block against the opponent's in the same round, in which a drift of the machine's speed cancels. */
function ratios(ours: readonly Cost[], theirs: readonly Cost[], of: keyof Cost): readonly number[] {
  return theirs.map((cost, round) => cost[of] / Math.max(0.01, ours[round]![of]));
}

function spread(values: readonly number[]): string {
  const [low, middle, high] = [0.1, 0.5, 0.9].map((q) => quantile(values, q)) as [number, number, number];
  const digits = middle >= 10 ? 1 : 2;
  return `${middle.toFixed(digits)} [${low.toFixed(digits)}, ${high.toFixed(digits)}]`;
}

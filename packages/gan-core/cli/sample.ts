import { checkWritable, writeWhole } from "./files.ts";
import { dataOf } from "./metrics.ts";
import { openGan, readRunFile } from "./open-run.ts";
import type { Terminal } from "./terminal.ts";
import { type CloudFormat, writeCloud } from "./write-cloud.ts";

export interface SampleOptions {
  readonly count: number;
  readonly seed?: number;
  /** From the moving average of the generator. */
  readonly average?: boolean;
  /** Real points in place of fakes. */
  readonly real?: boolean;
  /** What the name of `out` ends with, or CSV, by default. */
  readonly format?: CloudFormat;
  /** Standard output by default. */
  readonly out?: string;
}

/** `gan sample`: points of a saved run, as text. Same seed, same points. */
export async function sample(file: string, options: SampleOptions, terminal: Terminal): Promise<void> {
  const { count, average = false, out, format = out?.endsWith(".json") ? "json" : "csv" } = options;
  if (out !== undefined) checkWritable("--out", out);
  const gan = await openGan((await readRunFile(file, terminal)).checkpoint, options.seed);
  try {
    const { real, fake } = await gan.probe({ average, [options.real ? "real" : "fake"]: { count } });
    const text = writeCloud((real ?? fake)!.points, dataOf(gan.config).dims, format);
    if (out === undefined) terminal.out(text);
    else writeWhole(out, text);
  } finally {
    await gan.dispose();
  }
}

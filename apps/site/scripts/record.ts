/**
 * Trains the Lab's opening run and writes one moment of it to src/lab/recorded.json: `pnpm --filter site record`.
 *
 * Run by hand, when the opening run, the engine's numbers or the picture's parts change. The file is what visitors see
 * before anything trains in their browser.
 */
import { writeFileSync } from "node:fs";
import { createGan, type ProbeResult, readConfig } from "gan-core";
import { labLooks } from "../src/lab/looks.ts";
import { pack } from "../src/lab/pack.ts";
import type { RecordedFile } from "../src/lab/recording.ts";

const iterations = Number(process.argv[2] ?? 1300);
// gan-core's own defaults, with rates that fall: at full speed a visitor's run is past its best within seconds otherwise.
const config = readConfig({ decay: { shape: "exponential", start: 500, iterations: 10_000, end: 0.01 } });
const stretch = { losses: 4, divergences: 20 };

const { picture, measure } = labLooks({
  place: "worker",
  calm: false,
  coarse: false,
  extent: 1,
  follow: ["grid-kl", "grid-js"],
  measuring: 0,
});
const gan = await createGan(config);
const losses: { d: number[]; g: number[] } = { d: [], g: [] };
const divergences: { kl: number[]; js: number[] } = { kl: [], js: [] };
const shares: number[] = [];
let last: ProbeResult | undefined;

for (let done = 0; done <= iterations; done += stretch.divergences) {
  const frame = await gan.advance({
    iterations: done === 0 ? 0 : stretch.divergences,
    probe: { ...measure.request, ...(done === iterations ? picture.request : {}) },
  });
  if (frame.stopped) throw new Error(`The run stopped at ${frame.stopped.iteration}: ${frame.stopped.what}.`);
  for (let row = 0; row < frame.losses.length; row += 3 * stretch.losses) {
    losses.d.push(meanOf(frame.losses, row + 1) / 2);
    losses.g.push(meanOf(frame.losses, row + 2));
  }
  last = frame.probe!;
  divergences.kl.push(last.divergences!["grid-kl"]!.value);
  divergences.js.push(last.divergences!["grid-js"]!.value);
  shares.push(...last.modes!.shares);
}
await gan.dispose();

const { real, fake, field, manifold, gradients } = last!;
const file: RecordedFile = {
  config,
  iteration: iterations,
  clouds: {
    real: { points: pack(real!.points, 16), verdicts: pack(real!.verdicts, 8) },
    fake: { points: pack(fake!.points, 16), verdicts: pack(fake!.verdicts, 8) },
  },
  latents: pack(fake!.latents, 16),
  field: { size: field!.size, extent: field!.extent, values: pack(field!.values, 8) },
  manifold: {
    columns: manifold!.columns,
    rows: manifold!.rows,
    cellMass: manifold!.cellMass,
    slice: manifold!.slice,
    vertices: pack(manifold!.vertices, 16),
  },
  gradients: { points: pack(gradients!.points, 16), vectors: pack(gradients!.vectors, 16) },
  measured: last!.divergences!,
  losses: { every: stretch.losses, d: pack(losses.d, 8), g: pack(losses.g, 8) },
  divergences: { every: stretch.divergences, kl: pack(divergences.kl, 8), js: pack(divergences.js, 8) },
  modes: { count: last!.modes!.shares.length, shares: pack(shares, 8) },
};
const text = `${JSON.stringify(file)}\n`;
writeFileSync(new URL("../src/lab/recorded.json", import.meta.url), text);
console.log(
  `Iteration ${iterations}, JS ${divergences.js.at(-1)!.toFixed(3)} bits; ${(text.length / 1024).toFixed(1)} kB.`,
);

function meanOf(table: Float64Array, from: number): number {
  let sum = 0;
  for (let k = 0; k < stretch.losses; k++) sum += table[from + 3 * k]!;
  return sum / stretch.losses;
}

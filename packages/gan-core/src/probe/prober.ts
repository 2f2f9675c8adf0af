import { checkNumber, checkObject, refuse } from "../check.ts";
import type { Engine } from "../engines/engine.ts";
import type { Loss } from "../losses/loss.ts";
import type { Parts } from "../training/assemble.ts";
import { createPackedView } from "../training/packed-view.ts";
import { createDivergenceProbe } from "./divergences.ts";
import { fieldCenters } from "./field.ts";
import { manifoldGrid } from "./manifold.ts";
import type { ProbeRequest, ProbeResult } from "./probe.ts";
import { createSamples } from "./samples.ts";
import { readVerdicts } from "./verdict.ts";

/** How many points of each kind a critic's scores are read against. */
const referenceCount = 256;

/** Everything a picture needs, computed from streams of its own: looking never changes what is trained. */
export function createProber(parts: Parts, trained: Engine, loss: () => Loss) {
  const engine = { ...trained, ...createPackedView(trained, parts) };
  const root = parts.root.fork("probe");
  const samples = createSamples(parts, root);
  const divergences = createDivergenceProbe(parts, engine, root);

  const fakes = (count: number) => engine.generate(samples.latents(count));

  async function verdicts(points: Float32Array): Promise<Float32Array> {
    const raw = await engine.discriminate(points);
    const { verdict } = loss();
    if (verdict !== "relative") return readVerdicts(raw, verdict);
    const real = await engine.discriminate(samples.real(referenceCount));
    const fake = await engine.discriminate(await fakes(referenceCount));
    return readVerdicts(raw, verdict, { real, fake });
  }

  return async function probe(request: ProbeRequest, iteration: number): Promise<ProbeResult> {
    checkRequest(request, parts.data.dims);
    const { real, fake, field, manifold, gradients, modes } = request;
    const result: { -readonly [K in keyof ProbeResult]: ProbeResult[K] } = { iteration };
    if (real) {
      const points = samples.real(real.count);
      result.real = { points, verdicts: await verdicts(points) };
    }
    if (fake) {
      const latents = samples.latents(fake.count);
      const points = await engine.generate(latents);
      result.fake = { latents, points, verdicts: await verdicts(points) };
    }
    if (field) {
      const { size, extent = 1 } = field;
      result.field = { size, extent, values: await verdicts(fieldCenters(size, extent)) };
    }
    if (manifold) {
      const { inputs, ...grid } = manifoldGrid(parts.latent, manifold.cells);
      result.manifold = { ...grid, vertices: await engine.generate(inputs) };
    }
    if (gradients) {
      const points = await fakes(gradients.count);
      result.gradients = { points, vectors: await engine.descent(points, samples.real(gradients.count)) };
    }
    if (modes && parts.data.modes) {
      const { modeShares } = await import("./mode-shares.ts");
      const shown = modes.count === fake?.count && result.fake;
      result.modes = modeShares(shown ? shown.points : await fakes(modes.count), parts.data);
    }
    if (request.divergences) result.divergences = await divergences(request.divergences);
    return result;
  };
}

function checkRequest(request: ProbeRequest, dataDims: number): void {
  const parts = ["real", "fake", "field", "manifold", "gradients", "modes", "divergences"];
  const given = checkObject("probe", request, ["average", ...parts]);
  if (request.average !== undefined && typeof request.average !== "boolean") {
    refuse("probe.average", "must be true or false", request.average);
  }
  const whole = (path: string, value: unknown, min: number, max: number) =>
    checkNumber(`probe.${path}`, value, { min, max, integer: true });
  for (const key of ["real", "fake", "gradients", "modes"] as const) {
    if (request[key]) whole(`${key}.count`, request[key].count, 1, 1e6);
  }
  if (request.field) {
    whole("field.size", request.field.size, 1, 1024);
    if (!((request.field.extent ?? 1) > 0 && Number.isFinite(request.field.extent ?? 1))) {
      refuse("probe.field.extent", "must be a finite number above 0", request.field.extent);
    }
  }
  if (request.manifold) whole("manifold.cells", request.manifold.cells, 1, 512);
  if (request.divergences) whole("divergences.count", request.divergences.count, 2, 1e6);
  for (const key of ["field", "manifold"] as const) {
    if (given[key] && dataDims !== 2)
      refuse(`probe.${key}`, "must be left out unless the data have two dimensions", dataDims);
  }
}

import { checkNumber, checkOption, refuse } from "../check.ts";
import type { Player } from "../engines/engine.ts";
import type { OriginalLayer } from "./original-layers.ts";
import { readObject } from "./parse-object.ts";

const manifestPath = "original: weightsManifest";

/**
 * The layers of both networks, from the manifest and the bytes it describes. `widths` are those of each network's
 * layers, its input and output among them.
 *
 * The manifest lists arrays of little-endian 32-bit floats in the order in which their numbers follow each other: for
 * each layer its weights and then its biases, named d-0, d-1, d-2 … for the discriminator and g-0, g-1 … for the
 * generator. Names count, the order does not.
 */
export function readOriginalWeights(
  manifest: unknown,
  weights: ArrayBuffer | Uint8Array | Float32Array,
  widths: Readonly<Record<Player, readonly number[]>>,
): Readonly<Record<Player, readonly OriginalLayer[]>> {
  const arrays = cut(readManifest(manifest), toFloats(weights));
  const layers = {
    discriminator: readNetwork("d", widths.discriminator, arrays),
    generator: readNetwork("g", widths.generator, arrays),
  };
  const expected = 2 * (layers.discriminator.length + layers.generator.length);
  if (arrays.size !== expected) refuse(manifestPath, `must list ${expected} arrays, as the topology says`, arrays.size);
  return layers;
}

interface ArraySpec {
  readonly name: string;
  readonly shape: readonly number[];
  readonly size: number;
}
type Arrays = ReadonlyMap<string, { readonly shape: readonly number[]; readonly values: Float32Array }>;

function readManifest(manifest: unknown): ArraySpec[] {
  return list(manifestPath, manifest).flatMap((group, g) => {
    const path = `${manifestPath}[${g}]`;
    return list(`${path}.weights`, readObject(path, group)["weights"]).map((spec, i) =>
      readSpec(`${path}.weights[${i}]`, spec),
    );
  });
}

function readSpec(path: string, spec: unknown): ArraySpec {
  const { name, shape, dtype, quantization } = readObject(path, spec);
  if (typeof name !== "string") refuse(`${path}.name`, "must be a string", name);
  checkOption(`${path}.dtype`, dtype, ["float32"]);
  if (quantization !== undefined) refuse(`${path}.quantization`, "must be left out", quantization);
  const lengths = list(`${path}.shape`, shape).map((length, k) =>
    checkNumber(`${path}.shape[${k}]`, length, { min: 1, max: 1024, integer: true }),
  );
  return { name, shape: lengths, size: lengths.reduce((product, length) => product * length, 1) };
}

function toFloats(weights: unknown): Float32Array {
  if (weights instanceof Float32Array) return weights;
  const isBytes = weights instanceof ArrayBuffer || weights instanceof Uint8Array;
  if (!isBytes) refuse("original: weights", "must be an ArrayBuffer, a Uint8Array or a Float32Array", weights);
  const bytes = new Uint8Array(weights as ArrayBuffer); // copied where it is an array: a view may begin at any byte
  if (bytes.length % 4 !== 0) refuse("original: weights", "must hold whole floats of 4 bytes", bytes.length);
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length: bytes.length / 4 }, (_, i) => view.getFloat32(4 * i, true));
}

function cut(specs: readonly ArraySpec[], floats: Float32Array): Arrays {
  const total = specs.reduce((sum, { size }) => sum + size, 0);
  if (floats.length !== total) {
    refuse("original: weights", `must hold ${4 * total} bytes, as the manifest says`, 4 * floats.length);
  }
  const arrays = new Map<string, { shape: readonly number[]; values: Float32Array }>();
  let offset = 0;
  for (const { name, shape, size } of specs) {
    if (arrays.has(name)) refuse(manifestPath, "must list every name once", name);
    const values = floats.slice(offset, offset + size);
    values.forEach((value, i) => void checkNumber(`original: weights: ${name}[${i}]`, value));
    arrays.set(name, { shape, values });
    offset += size;
  }
  return arrays;
}

function readNetwork(letter: "d" | "g", widths: readonly number[], arrays: Arrays): OriginalLayer[] {
  return widths.slice(1).map((fanOut, k) => {
    const fanIn = widths[k]!;
    return {
      fanIn,
      fanOut,
      weights: pick(arrays, `${letter}-${2 * k}`, [fanIn, fanOut]),
      biases: pick(arrays, `${letter}-${2 * k + 1}`, [fanOut]),
    };
  });
}

function pick(arrays: Arrays, name: string, shape: readonly number[]): Float32Array {
  const found = arrays.get(name);
  if (found === undefined) refuse(manifestPath, `must list ${name}`, [...arrays.keys()].join(" "));
  if (found.shape.join() !== shape.join()) {
    refuse(`${manifestPath}: ${name}`, `must be of shape [${shape.join(", ")}], as the topology says`, found.shape);
  }
  return found.values;
}

function list(path: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) refuse(path, "must be an array", value);
  return value;
}

import { createGan, readConfig, registry, withValue } from "gan-core";
import { expect, it } from "vitest";
import { needsTfjs } from "./needs-tfjs.ts";

const simd = readConfig({ engine: { id: "simd" } });
const choices = (path: string, entries: readonly { readonly id: string }[]) =>
  entries.map(({ id }): [string, unknown] => [path, { id }]);

const cases: readonly [path: string, value: unknown][] = [
  ...choices("generator.activation", registry.activations),
  ...choices("generator.output", registry.activations),
  ...choices("discriminator.activation", registry.activations),
  ...choices("discriminator.normalization", registry.normalizations),
  ["generator.normalization", null],
  ...choices("optimizers.generator", registry.optimizers),
  ...choices("generator.initializer", registry.initializers),
  ...choices("loss", registry.losses),
  ...registry.regularizers.map(({ id }): [string, unknown] => ["regularizers", [{ id }]]),
  ["discriminator.minibatch.kernels", 0],
  ["discriminator.minibatch.kernels", 4],
  ["schedule.unrolling", 0],
  ["schedule.unrolling", 2],
  ["schedule.id", "extragradient"],
  ["packing", 4],
];

it.each(cases)("needsTfjs() agrees with what gan-core's own engine refuses: %s %o", async (path, value) => {
  const config = readConfig(withValue(simd, path, value));
  const refused = await createGan(config).then(
    (gan) => gan.dispose().then(() => false),
    (error: Error) => error.message.includes("tfjs"),
  );
  expect(needsTfjs(path, value)).toBe(refused);
});

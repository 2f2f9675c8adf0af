import { expect, it } from "vitest";
import { createRng } from "../random/rng.ts";
import type { RunConfigInput } from "./config.ts";
import { createGan } from "./create-gan.ts";

const config: RunConfigInput = {
  seed: 5,
  generator: { hidden: [6] },
  discriminator: { hidden: [6] },
  batchSize: 8,
  engine: { id: "tfjs", backend: "cpu" },
  regularizers: [{ id: "spectral-norm" }, { id: "instance-noise" }, { id: "dragan" }, { id: "wgan-gp" }],
};

it("checkpoint() and restore() carry a run under spectral normalisation and noise, bit for bit", async () => {
  const [first, second] = [await createGan(config), await createGan(config)];
  await first.advance({ iterations: 4 });
  const checkpoint = await first.checkpoint();
  expect(checkpoint.players.discriminator.spectral).toHaveLength(7);
  await first.advance({ iterations: 4 });
  await second.restore(structuredClone(checkpoint));
  await second.advance({ iterations: 4 });
  expect(await second.checkpoint()).toEqual(await first.checkpoint());
  await first.dispose();
  await second.dispose();
});

it("restore() refuses a checkpoint without the vectors its config's spectral normalisation needs", async () => {
  const gan = await createGan(config);
  const checkpoint = await gan.checkpoint();
  const { spectral: _, ...discriminator } = checkpoint.players.discriminator;
  const broken = { ...checkpoint, players: { ...checkpoint.players, discriminator } };
  await expect(gan.restore(broken)).rejects.toThrow(
    "checkpoint.players.discriminator.spectral must be a Float32Array of 7, got undefined.",
  );
  await gan.dispose();
});

it("configure() refuses a mechanism that is there twice, and the run goes on as it was", async () => {
  const gan = await createGan(config);
  const twice = [{ id: "weight-clip" }, { id: "weight-clip" }];
  await expect(gan.configure({ regularizers: twice })).rejects.toThrow(
    'regularizers[1] must be the only "weight-clip", got a second.',
  );
  expect(gan.config.regularizers).toHaveLength(4);
  expect((await gan.advance({ iterations: 2 })).losses).toHaveLength(6);
  await gan.dispose();
});

it("advance() draws fresh noise for each player, and places to look for the discriminator alone", async () => {
  const gan = await createGan(config);
  await gan.advance();
  const { random } = await gan.checkpoint();
  // Batches of 8 points in two dimensions: 8 mixes and 16 places, then 32 normals; for the generator 32 normals again.
  const stream = createRng(5).fork("mix");
  for (let i = 0; i < 8 + 16; i++) stream.uniform();
  for (let i = 0; i < 32 + 32; i++) stream.normal();
  const taken = createRng(0);
  taken.restore(random.mix);
  // The same place, though the one drew further ahead than the other.
  for (let i = 0; i < 20; i++) expect([taken.uniform(), taken.normal()]).toEqual([stream.uniform(), stream.normal()]);
  await gan.dispose();
});

it("advance() draws what no regularizer asks for from no stream: a run without them is the same as ever", async () => {
  const plain = { ...config, regularizers: [] };
  const [first, second] = [
    await createGan(plain),
    await createGan({ ...plain, regularizers: [{ id: "r1", params: { weight: 0 } }] }),
  ];
  for (const gan of [first, second]) await gan.advance({ iterations: 3 });
  expect((await first.checkpoint()).random).toEqual((await second.checkpoint()).random);
  await first.dispose();
  await second.dispose();
});

import { minimax, momentum, type Optimizer, schedules, sgd, wasserstein, weightClip } from "gan-core";
import { expect, it } from "vitest";
import { diracGame } from "./dirac.ts";
import { createPlay, freshHand } from "./play.ts";

const half = sgd({ rate: 0.5 });
const start = (optimizer: Optimizer = half) => ({
  generator: freshHand(1, optimizer),
  discriminator: freshHand(2, optimizer),
});
const xy = diracGame({ loss: wasserstein() });

it("createPlay() takes an extragradient round as worked out by hand", async () => {
  // (1, 2) looks ahead to (1 − ½·2, 2 + ½·1) = (0, 2.5), and steps from (1, 2): (1 − ½·2.5, 2 + ½·0).
  const play = createPlay(xy, half, start());
  await play.iterate(schedules.extragradient({ generator: 1, discriminator: 1 }));
  expect(play.at()).toEqual({ generator: -0.25, discriminator: 2 });
});

it("createPlay() gives each player a memory of its own", async () => {
  // Momentum ½, rate 1. y: 2, a = −1, 3; then a = −½ − 1 = −1.5, 4.5. x: 1, a = 3, −2 after the first round.
  const optimizer = momentum({ rate: 1, momentum: 0.5 });
  const play = createPlay(xy, optimizer, start(optimizer));
  await play.iterate(schedules.alternating({ generator: 1, discriminator: 1 }));
  expect(play.at()).toEqual({ generator: -2, discriminator: 3 });
  await play.iterate(schedules.alternating({ generator: 0, discriminator: 1 }));
  // a = −½ + 2 = 1.5: y goes down to 1.5.
  expect(play.hands().discriminator).toEqual({ value: 1.5, slots: [1.5], steps: 2 });
  expect(play.hands().generator.steps).toBe(1);
});

it("createPlay() clips the discriminator after its updates", async () => {
  const play = createPlay(diracGame({ loss: wasserstein(), regularizers: [weightClip({ limit: 2 })] }), half, start());
  await play.iterate(schedules.alternating({ generator: 0, discriminator: 1 }));
  expect(play.at().discriminator).toBe(2);
});

it("createPlay() stays where it rests", async () => {
  const play = createPlay(diracGame({ loss: minimax() }), half, {
    generator: freshHand(0, half),
    discriminator: freshHand(0, half),
  });
  await play.iterate(schedules.simultaneous({ generator: 1, discriminator: 1 }));
  expect(Math.abs(play.at().generator)).toBe(0);
  expect(Math.abs(play.at().discriminator)).toBe(0);
});

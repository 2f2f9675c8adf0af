import { tokens } from "../color/tokens.ts";
import type { Flow } from "./flow-data.ts";

/**
 * A GAN as a sentence: noise feeds the generator, which makes fakes. Fakes and real points face the discriminator,
 * which judges them. What each got wrong teaches it: over the top, and underneath through the gradients.
 */
export const ganFlow = {
  width: 704,
  height: 392,
  nodes: {
    noise: { box: [0, 204, 60, 60], label: "Noise", labelSide: "below" },
    generator: { box: [100, 174, 120, 120], label: "Generator", color: tokens.generator },
    real: { box: [262, 88, 72, 72], label: "Real" },
    fake: { box: [262, 198, 72, 72], label: "Fake", labelSide: "below" },
    discriminator: { box: [378, 119, 120, 120], label: "Discriminator", color: tokens.discriminator },
    realScores: { box: [542, 96, 56, 56], label: "Scores" },
    fakeScores: { box: [542, 206, 56, 56] },
    discriminatorLoss: { box: [638, 102, 66, 44], label: "D loss", color: tokens.discriminator, shape: "value" },
    generatorLoss: { box: [638, 212, 66, 44], label: "G loss", color: tokens.generator, shape: "value" },
    gradients: {
      box: [262, 320, 72, 72],
      label: "Gradients",
      labelSide: "right",
      color: tokens.gradient,
      framed: false,
    },
  },
  edges: {
    feeds: { from: "noise", to: "generator", verb: "feeds", verbAt: [78, 226] },
    makes: { from: "generator", to: "fake", verb: "makes", verbAt: [241.5, 226] },
    realFaces: { from: "real", to: "discriminator", entry: ["left", 0.39], verb: "face", verbAt: [355, 183] },
    fakeFaces: { from: "fake", to: "discriminator", entry: ["left", 0.61] },
    judgesReal: {
      from: "discriminator",
      to: "realScores",
      exit: ["right", 0.39],
      verb: "judges",
      verbAt: [521, 183],
    },
    judgesFake: { from: "discriminator", to: "fakeScores", exit: ["right", 0.61] },
    realCost: { from: "realScores", to: "discriminatorLoss", verb: "cost" },
    fakeCost: { from: "fakeScores", to: "discriminatorLoss", exit: ["right", 0.22], entry: ["left", 0.82] },
    madeCost: { from: "fakeScores", to: "generatorLoss", verb: "cost" },
    teachesDiscriminator: {
      from: "discriminatorLoss",
      to: "discriminator",
      exit: ["top", 0.4],
      entry: ["top", 0.94],
      via: 50,
      direction: "back",
      verb: "teaches the discriminator",
      verbAt: [577, 42],
    },
    teachesGenerator: {
      from: "generatorLoss",
      to: "gradients",
      exit: ["bottom", 0.4],
      entry: ["right", 0.5],
      direction: "back",
      verb: "teaches the generator",
      verbAt: [500, 348],
    },
    movesGenerator: {
      from: "gradients",
      to: "generator",
      exit: ["left", 0.5],
      entry: ["bottom", 0.1],
      direction: "back",
    },
  },
} as const satisfies Flow;

/** What is at work while one of the two networks takes a step: the paths to hand to `active`. */
export const ganSteps = {
  discriminator: [
    "feeds",
    "makes",
    "realFaces",
    "fakeFaces",
    "judgesReal",
    "judgesFake",
    "realCost",
    "fakeCost",
    "teachesDiscriminator",
  ],
  generator: ["feeds", "makes", "fakeFaces", "judgesFake", "madeCost", "teachesGenerator", "movesGenerator"],
} as const satisfies Record<string, readonly (keyof typeof ganFlow.edges)[]>;

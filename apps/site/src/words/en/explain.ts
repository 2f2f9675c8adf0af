import { count } from "../../lab/format.ts";

export const explain = {
  what: {
    noise: "Random numbers z: all that the generator is given. Every batch brings new ones.",
    generator: "A network that turns each z into a point. It never sees a real one.",
    fake: "Points that the generator made, one from each z.",
    real: "Points x of the data: what the fakes are held against.",
    discriminator: "A network that judges points, one at a time: near 1 real, near 0 forged.",
    critic: "A network that scores points: the higher, the more real.",
    scores: "How real each point is judged, by colour. On average:",
    lossD: "What the discriminator lowers, on average over its batch. Here, over the points shown:",
    lossG: "What the generator lowers, on average over its batch. Here, over the points shown:",
    gradients: "Which way each fake would have to move to lower the generator’s loss, and how strongly.",
  },
  kind: { real: "real", fake: "fake", sum: "sum", plain: "" },
  meanLength: "mean length",
  activation: (name: string) => `φ: ${name}.`,
  batch: (batch: number, dims: number) => `A batch is ${count(batch)} points in ${dims}-D: ${count(batch)} × ${dims}.`,
  trainingSet: (points: number) => `From a training set of ${count(points)}.`,
  network: (layers: readonly number[], weights: number | undefined) =>
    weights === undefined ? `${layers.join(" → ")}.` : `${layers.join(" → ")}: ${count(weights)} weights and biases.`,
  scores: (batch: number) => `A batch is ${count(batch)} scores for real points, ${count(batch)} for fakes.`,
  lossD: "One number. The graph shows half of it, the mean of real and fake, so that both losses have one scale.",
  outputs: "r, f: raw outputs on real points, on fakes.",
  lossG: "One number.",
  gradients: (shown: number) =>
    `One arrow for each of ${count(shown)} fakes; the network’s own gradient follows from them.`,
  neurons: {
    close: "Close",
    discriminatorNote:
      "Each square is one neuron’s answer over the data. Point at one, and the picture shows what it sees.",
    generatorNote: "Each square is one neuron’s answer over the noise. Point at one, and the noise shows what it sees.",
    recorded: "Run trains a network here; its neurons can then be looked into.",
    none: "No hidden layer, no neurons to look into.",
    alt: (layers: number) =>
      `The network’s neurons, in ${layers} layers: what each answers, and how strongly it feeds the next.`,
    inputs: { generator: ["z₁", "z₂", "z₃", "z₄"], discriminator: ["x", "y"] },
    outputs: { generator: ["x", "y"], discriminator: ["r"] },
    seen: (layer: number, unit: number) => `Layer ${layer}, neuron ${unit}`,
  },
};

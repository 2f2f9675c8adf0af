import { count, percent } from "./format.ts";

/**
 * Every sentence and label of the Lab. `{mark|text}` sets a word in what the mark stands for: real, fake, generator,
 * discriminator, gradient, or run, which is the Run button itself.
 */
export const words = {
  page: {
    title: "GAN Lab: watch a GAN learn",
    description:
      "Watch a generative adversarial network learn a distribution, live in your browser: the generator's fakes, the " +
      "discriminator's opinion of them, and the gradients that carry the one to the other.",
  },
  site: { label: "Site", gallery: "Gallery" },
  skip: { lab: "Skip to the Lab", content: "Skip to the content" },
  noscript: "GAN Lab trains two neural networks here, in your browser. That needs JavaScript, which is switched off.",
  missing: {
    title: "Page not found: GAN Lab",
    heading: "There is no such page.",
    lead: "The address may be mistyped, or what it led to has gone. The Lab is where it always was.",
    link: "Go to the Lab",
  },
  theme: {
    system: "Theme: as the system. Switch to light",
    light: "Theme: light. Switch to dark",
    dark: "Theme: dark. Switch to the system's",
  },

  keys: {
    heading: "Keyboard",
    open: "Keyboard shortcuts",
    close: "Close",
    list: [
      { keys: ["Space"], does: "run, pause" },
      { keys: ["."], does: "one iteration" },
      { keys: ["D", "G"], does: "one step of the discriminator, of the generator" },
      { keys: ["R"], does: "reset: same seed, same weights" },
      { keys: ["1", "5"], range: true, does: "layers, in the order of their names" },
      { keys: ["?"], does: "this list" },
    ] as readonly { readonly keys: readonly string[]; readonly range?: boolean; readonly does: string }[],
    single: "Single keys act",
    note: "They act when no field has the focus. A focused button keeps Space for itself.",
  },

  lead: {
    first:
      "Two networks play a game. One {fake|forges} points, the other tells {real|real} from forged. Press {run|Run} and watch them learn.",
    again: "Two networks play a game. One {fake|forges} points, the other tells {real|real} from forged.",
    training:
      "The {generator|generator} never sees a {real|real} point. All it learns from is the {discriminator|discriminator’s} opinion of its fakes.",
    paused: "Paused. The run waits as it is; looking at it changes nothing.",
    newData: (label: string) =>
      `New data: ${label}. Both networks are back at their first weights. Press Run, and they learn it.`,
    newDataRunning: (label: string) => `New data: ${label}. Both networks begin again from the same first weights.`,
    reset: "Back at the start: the same seed, the same first weights, nothing learned yet.",
    stepped: {
      both: "One iteration: the {discriminator|discriminator} moved, then the {generator|generator}.",
      discriminator:
        "Only the {discriminator|discriminator} moved. The {generator|generator} made the same fakes as before.",
      generator: "Only the {generator|generator} moved. The {discriminator|discriminator} judges as it did before.",
    },
    stopped: "The run broke off, and its last good state is kept.",
    recovered: (iteration: number) => `The trainer stopped and was started again from ${count(iteration)}.`,
    engine: (engine: string) => `${engine} trains now, from where the run was.`,
    refused: (reason: string) => `This could not be done: ${reason}`,
    failed: (reason: string) =>
      `Training has stopped here, and starting it again did not help: ${reason}. Run tries once more.`,
    broken: (reason: string) => `Something in this page failed: ${reason}. Loading it again starts it afresh.`,
  },

  data: {
    label: "Data",
    /** Where the registry's own label is too long for the rail. */
    short: { gaussians: "Two blobs", disjoint: "Disjoint" } as Readonly<Record<string, string>>,
  },
  hero: {
    label: (state: string) =>
      `Layered distributions: real points as green discs and fakes as purple diamonds, over how real the discriminator judges each place. ${state}`,
    layers: "Layers",
    layer: { real: "Real", fake: "Fake", field: "Heat map", sheet: "Sheet", gradients: "Gradients" },
    layerKey: (label: string, key: string) => `${label} (key ${key})`,
  },
  badge: {
    recorded: (seed: number) => `A recorded run, seed ${seed}. Run trains it live, here.`,
    dismiss: "Dismiss this note",
    noWorker: "This browser gives the page no Worker, so training shares the page’s own thread, in small slices.",
    workerFailed: "The Worker would not start here, so training shares the page’s own thread, in small slices.",
  },
  stop: {
    kept: (iteration: number) =>
      `The run up to ${count(iteration)} is kept, and is what you see. Large learning rates usually do this. Reset goes back to the start.`,
    reset: "Reset to 0",
  },

  model: {
    heading: "The model",
    region: "Model overview graph",
    sentence:
      "Noise feeds the {generator|generator}, which makes fakes. Fakes and {real|real} points face the {discriminator|discriminator}, which judges them. What each got wrong {gradient|teaches} it.",
    noise: "Noise",
    generator: "Generator",
    real: "Real",
    fake: "Fake",
    discriminator: "Discriminator",
    scores: "Scores",
    gradients: "Gradients",
    lossD: "D loss",
    lossG: "G loss",
    edge: {
      feeds: "feeds",
      makes: "makes",
      face: "face",
      judges: "judges",
      cost: "cost",
      teachesD: "teaches the discriminator",
      teachesG: "teaches the generator",
    },
    alt: {
      noise: "The noise fed to the generator",
      generator: "The generator’s sheet: where a grid over noise space is sent",
      real: "Real points",
      fake: "Fakes",
      discriminator: "The discriminator’s field: green where it says real, purple where it says fake",
      scoresReal: "Real points, coloured by the discriminator’s verdict",
      scoresFake: "Fakes, coloured by the discriminator’s verdict",
      gradients: "Which way each fake would have to move to lower the generator’s loss",
    },
  },

  charts: {
    losses: "Losses",
    lossesNote: "Both at 0.69: neither is winning. D’s is the mean of its two halves, real and fake.",
    lossesAlt: (d: string, g: string) => `Losses over iterations: discriminator ${d}, generator ${g} now.`,
    kl: "KL divergence",
    klNote: "How surprising real points are to whoever expects fakes.",
    js: "JS divergence",
    jsNote: (n: number) => `0 is alike, 1 bit is apart. The floor is what ${count(n)} points can show.`,
    divergenceAlt: (name: string, value: string, floor: string) =>
      `${name} over iterations, in bits: ${value} now, with a noise floor of ${floor}.`,
    empty: "Not measured yet",
    outside: (share: number) =>
      share > 0
        ? `${capital(percent(share))} of the fakes lie outside the square.`
        : "No fake lies outside the square.",
    floor: "floor",
  },

  dock: {
    label: "Training",
    run: "Run",
    pause: "Pause",
    runOff: "Run is off: the run broke off. Reset it, or choose other data.",
    step: "Step",
    stepMore: "Choose who steps",
    stepMenu: { both: "Both networks", discriminator: "Discriminator only", generator: "Generator only" },
    reset: "Reset",
    iterations: "iterations",
    speed: "Speed",
    resting: "at rest",
    perSecond: (rate: string) => `${rate} a second`,
    engine: "Engine",
    engineStarting: "starting",
    auto: "Choose for me",
  },
  engines: { simd: "gan-core", tfjs: "TensorFlow.js" } as Readonly<Record<string, string>>,
  backends: {
    simd: "WebAssembly SIMD",
    relaxed: "relaxed SIMD",
    scalar: "WebAssembly",
    wasm: "WebAssembly",
    cpu: "plain JavaScript",
    webgl: "WebGL",
  } as Readonly<Record<string, string>>,
  unavailable: (backend: string, engine: string) => `${backend} cannot train in this browser. ${engine} goes on.`,

  live: {
    running: "Training.",
    paused: (iteration: number) => `Paused at iteration ${count(iteration)}.`,
    progress: (iteration: number, js: string) => `Iteration ${count(iteration)}. JS divergence ${js} bits.`,
    iteration: (iteration: number) => `Iteration ${count(iteration)}.`,
  },
} as const;

/** "TensorFlow.js, WebAssembly": the engine and what it runs on, in words. */
export function engineWords({ id, backend }: { readonly id: string; readonly backend: string }): string {
  return `${words.engines[id] ?? id}, ${backendWords(backend)}`;
}

export function backendWords(backend: string): string {
  return words.backends[backend] ?? backend;
}

/** "Stopped at 2,318: the generator's loss is no longer finite." */
export function stopWords({ iteration, what }: { readonly iteration: number; readonly what: string }): string {
  const typeset = what.replaceAll("'", "’");
  return `Stopped at ${count(iteration)}: ${typeset} ${what.endsWith("weights") ? "are" : "is"} no longer finite.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

import { type FlowData, flow, flowBox, flowVeil, ganFlow, ganSteps } from "../../src/diagrams.ts";
import { heatmap, inset, manifold, mount, points, type VectorsData, type View, vectors } from "../../src/index.ts";
import { arrows, field, heaps, ringJudge, ringSheet, sheet, turned } from "./data.ts";
import { type Paced, paced } from "./paced.ts";
import type { Control, Destroyable, Scene } from "./scene.ts";

/** The GAN's arrangement without its words, as fonts differ: nodes and edges as they are. */
const wordless = {
  ...ganFlow,
  nodes: Object.fromEntries(Object.entries(ganFlow.nodes).map(([id, node]) => [id, { ...node, label: "" }])),
  edges: Object.fromEntries(Object.entries(ganFlow.edges).map(([id, edge]) => [id, { ...edge, verb: "" }])),
};

interface Options {
  readonly words?: boolean;
  readonly forward?: string;
  readonly back?: string;
}

interface StepOptions extends Options {
  readonly step?: keyof typeof ganSteps;
  readonly faded?: number;
}

interface Shown extends Destroyable {
  readonly view: View<{
    parts: Paced<FlowData>;
    fake: Float32Array;
    judgedFake: Float32Array;
    gradients: VectorsData;
  }>;
  readonly parts: FlowData;
}

const made = heaps(64, 8, 1.2, 0.12);

const controls = [
  { id: "words", kind: "toggle", default: false },
  { id: "forward", kind: "colour", default: "var(--edge)" },
  { id: "back", kind: "colour", default: "var(--gradient)" },
] as const satisfies readonly Control<Options>[];

const stepControls = [
  { id: "step", kind: "select", default: "generator", options: ["generator", "discriminator"] },
  { id: "faded", kind: "range", default: 0.28, min: 0, max: 1, step: 0.02, label: "Rest shows" },
  ...controls,
] as const satisfies readonly Control<StepOptions>[];

function scene<Given extends StepOptions>(
  name: string,
  title: string,
  width: number,
  height: number,
  options: readonly Control<Given>[],
  usual?: keyof typeof ganSteps,
): Scene<Given, Shown> {
  return {
    name,
    title,
    controls: options,
    width,
    height,
    show(canvas, pixelRatio, given) {
      const { words = false, step = usual, faded = 0.28, ...colors }: StepOptions = given ?? {};
      const said = words ? ganFlow : wordless;
      const box = (id: string) => ({ box: flowBox(ganFlow, id), radius: 2 });
      const view = mount(canvas, {
        label: "How the parts of a GAN act on each other",
        xDomain: [-2, 2],
        yDomain: [-2, 2],
        pixelRatio,
        background: "var(--paper)",
        layers: {
          parts: paced(flow(said, { ...colors, faded })),
          noise: inset(points({ fill: "var(--fake)", shape: "diamond", radius: 1.8 }), {
            ...box("noise"),
            xDomain: [-0.1, 1.1],
            yDomain: [-0.1, 1.1],
          }),
          sheet: inset(manifold({ fill: "var(--fake)" }), box("generator")),
          real: inset(points({ fill: "var(--real)", radius: 1.5 }), box("real")),
          fake: inset(points({ fill: "var(--fake)", shape: "diamond", radius: 1.9 }), box("fake")),
          field: inset(heatmap(), box("discriminator")),
          judgedReal: inset(points({ fill: "var(--real)", radius: 1.3 }), box("realScores")),
          judgedFake: inset(points({ fill: "var(--fake)", shape: "diamond", radius: 1.6 }), box("fakeScores")),
          gradients: inset(vectors({ stroke: "var(--gradient)", head: 3.5, length: () => 0.55 }), box("gradients")),
          veil: flowVeil(said, { color: "var(--paper)", faded }),
        },
      });
      const real = heaps(96, 8, 1.4, 0.07);
      const parts = step === undefined ? { moving: true } : { moving: true, active: ganSteps[step] };
      view.update({
        parts: { data: parts, seconds: 0 },
        veil: parts,
        noise: Float32Array.from({ length: 140 }, (_, k) => ((k >> 1) * (k % 2 === 0 ? 0.7549 : 0.5698) + 0.02) % 1),
        sheet: sheet(24, ringSheet),
        real,
        field: field(40, ringJudge),
        judgedReal: real.subarray(0, 96),
        ...fakes(made),
      });
      return { view, parts, destroy: view.destroy };
    },
    play({ view, parts }, seconds) {
      view.update({ parts: { data: parts, seconds }, ...fakes(turned(made, 0.15 * Math.sin(seconds))) });
    },
  };
}

/** The fakes wherever they are seen, and where they are told to go. */
function fakes(points: Float32Array) {
  const told = arrows(points.subarray(0, 32), (x, y) => [2 * x + y, 2 * y - x]);
  return { fake: points, judgedFake: points.subarray(0, 64), gradients: told };
}

/** All parts of a GAN and the paths between them, each part with its picture. */
export const flowGan = scene<Options>("flow", "Flow of a GAN", 580, 323, controls);

/** A GAN while its generator, or its discriminator, takes its step: what is not involved fades. */
export const flowStep = scene<StepOptions>("flow-step", "Flow of one step", 580, 323, stepControls, "generator");

/** All parts of a GAN in little room. */
export const flowSmall = scene<Options>("flow-small", "Flow, small", 340, 200, controls);

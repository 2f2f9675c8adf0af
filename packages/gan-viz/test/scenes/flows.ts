import { type FlowOptions, flow, flowBox, flowVeil, ganFlow, ganSteps } from "../../src/diagrams.ts";
import { heatmap, inset, manifold, mount, points, vectors } from "../../src/index.ts";
import { arrows, field, heaps, ringJudge, ringSheet, sheet } from "./data.ts";
import type { Scene } from "./scene.ts";

/** The GAN's arrangement without its words, as fonts differ: nodes and edges as they are. */
const wordless = {
  ...ganFlow,
  nodes: Object.fromEntries(Object.entries(ganFlow.nodes).map(([id, node]) => [id, { ...node, label: "" }])),
  edges: Object.fromEntries(Object.entries(ganFlow.edges).map(([id, edge]) => [id, { ...edge, verb: "" }])),
};

function scene(
  name: string,
  width: number,
  height: number,
  active?: readonly string[],
  options: FlowOptions = {},
): Scene {
  return {
    name,
    width,
    height,
    show(canvas, pixelRatio) {
      const box = (id: string) => ({ box: flowBox(ganFlow, id), radius: 2 });
      const view = mount(canvas, {
        label: "How the parts of a GAN act on each other",
        xDomain: [-2, 2],
        yDomain: [-2, 2],
        pixelRatio,
        background: "var(--paper)",
        layers: {
          parts: flow(wordless, options),
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
          veil: flowVeil(wordless, { color: "var(--paper)" }),
        },
      });
      const fake = heaps(64, 8, 1.2, 0.12);
      const real = heaps(96, 8, 1.4, 0.07);
      const parts = active === undefined ? {} : { active }; // standing still, as in print
      view.update({
        parts,
        veil: parts,
        noise: Float32Array.from({ length: 140 }, (_, k) => ((k >> 1) * (k % 2 === 0 ? 0.7549 : 0.5698) + 0.02) % 1),
        sheet: sheet(24, ringSheet),
        real,
        fake,
        field: field(40, ringJudge),
        judgedReal: real.subarray(0, 96),
        judgedFake: fake.subarray(0, 64),
        gradients: arrows(fake.subarray(0, 32), (x, y) => [2 * x + y, 2 * y - x]),
      });
      return view;
    },
  };
}

/** All parts of a GAN and the paths between them, each part with its picture. */
export const flowGan = scene("flow", 580, 323);

/** The same while the generator takes its step: what is not involved fades. */
export const flowStep = scene("flow-step", 580, 323, ganSteps.generator);

/** The same in little room. */
export const flowSmall = scene("flow-small", 340, 200);

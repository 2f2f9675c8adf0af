import { checkClouds, isFinitePoint } from "./check-clouds.ts";
import { defineDivergence } from "./divergence.ts";
import { createKdTree } from "./kd-tree.ts";

/**
 * Classifier two-sample test: how often a classifier that has seen half of both clouds tells apart the other half.
 *
 *   accuracy = ½ (share of held-out real points judged real + share of held-out fakes judged fake)
 *
 * The classifier asks the k nearest points it has seen, k the odd number next above √(their number) or that itself; it
 * trains on points 0, 2, 4 … of each cloud and is tested on 1, 3, 5 …. Both halves of the sum weigh alike, whatever the
 * clouds' sizes.
 *
 * ½ is as good as a generator can be; an ideal classifier would reach ½ + TV/2. It sees any difference larger than the
 * distance to its neighbours. For clouds of one distribution the value is close to normal with mean ½ and variance (1/n
 * + 1/m)/16 for n and m held-out points, which is 1/(4 nₜₑ) when both are nₜₑ/2: that is `chance`. The variance is an
 * upper bound, reached when both answers are equally common.
 *
 * Points that are not finite are all taken to be in one place, far from the rest. Needs four points in each cloud.
 * Cost: k n log n, with k near √n.
 *
 * Reference: Lopez-Paz and Oquab 2017, Revisiting Classifier Two-Sample Tests, for k too
 */
export const c2st = /* @__PURE__ */ defineDivergence({
  id: "c2st",
  label: "Classifier two-sample test",
  summary: "How well a nearest-neighbour classifier tells fakes from real points it has not seen: ½ is not at all.",
  params: {},
  references: [
    {
      cite: "Lopez-Paz and Oquab 2017, Revisiting Classifier Two-Sample Tests",
      url: "https://arxiv.org/abs/1610.06545",
    },
  ],
  create: () => ({
    unit: "",
    cost: "n^1.5",
    ideal: 0.5,
    ceiling: 1,
    independent: true,
    estimate(real, fake, dims) {
      const [n, m] = checkClouds("c2st", real, fake, dims, { least: 4 });
      const seenReal = everyOther(real, dims, 0);
      const seen = Float32Array.from([...seenReal, ...everyOther(fake, dims, 0)]);
      const firstFake = seenReal.length / dims;
      const k = 2 * Math.floor(Math.sqrt(seen.length / dims) / 2) + 1;
      const tree = createKdTree(seen, dims);

      /** The share of held-out points that most neighbours take for fakes. */
      const judgedFake = (points: Float32Array): number => {
        let count = 0;
        for (let offset = 0; offset < points.length; offset += dims) {
          tree.kth(points, offset, k);
          let votes = 0;
          for (const index of tree.found) votes += index >= firstFake ? 1 : -1;
          if (votes > 0) count++;
        }
        return (count * dims) / points.length;
      };
      const value = (judgedFake(everyOther(fake, dims, 1)) + 1 - judgedFake(everyOther(real, dims, 1))) / 2;
      const [heldReal, heldFake] = [Math.floor(n / 2), Math.floor(m / 2)];
      return { value, chance: { mean: 0.5, deviation: Math.sqrt(1 / heldReal + 1 / heldFake) / 4 } };
    },
  }),
});

/** Points start, start + 2, start + 4 …; one that is not finite becomes the corner of what a float can hold. */
function everyOther(points: Float32Array, dims: number, start: number): Float32Array {
  const out: number[] = [];
  for (let i = start; i < points.length / dims; i += 2) {
    const finite = isFinitePoint(points, i, dims);
    for (let k = 0; k < dims; k++) out.push(finite ? points[i * dims + k]! : largestFloat);
  }
  return Float32Array.from(out);
}

/** (2 − 2^-23) · 2^127 */
const largestFloat = 3.4028234663852886e38;

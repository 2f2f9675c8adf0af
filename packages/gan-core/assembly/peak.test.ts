import { it } from "vitest";
import { everywhere, expectClose } from "../test/kernels.ts";

it("peak() adds up what its twelve chains, begun at 1 to 12, have come to", () => {
  // Σ a = 78; after one round Σ (0.999999 a + 1e-6) = 77.999934
  const got = everywhere(({ run }) => Float32Array.of(run.peak(0), run.peak(1)));
  for (const sums of got) expectClose(sums, [78, 77.999934], 3e-7);
});

import { expect, it } from "vitest";
import { allocatedBytes, bytesAnIteration } from "./allocated-bytes.ts";

/** Arrays of doubles: 8 bytes a number, and some for each array. */
function makeArrays(count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const array = new Array<number>(1000).fill(i + 0.5);
    sum += array[i % 1000]!;
  }
  return sum;
}

it("allocatedBytes() counts what garbage collections have taken away meanwhile", async () => {
  // 160 MB: more than the young generation holds, so that there are collections.
  const bytes = await allocatedBytes(() => makeArrays(20_000));
  expect(bytes / 160e6).toBeGreaterThan(0.99);
  expect(bytes / 160e6).toBeLessThan(1.05);
});

it("bytesAnIteration() of work that allocates nothing is next to nothing", async () => {
  let sum = 0;
  const bytes = await bytesAnIteration((n) => {
    for (let i = 0; i < n; i++) sum += i;
  }, 10_000);
  expect(bytes).toBeLessThan(10); // the profiler's own few kilobytes, shared out
  expect(sum).toBeGreaterThan(0);
});

it("bytesAnIteration() is that of one", async () => {
  expect((await bytesAnIteration((n) => makeArrays(n), 200)) / 8000).toBeCloseTo(1, 1);
});

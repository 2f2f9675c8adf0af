import { GCProfiler, getHeapStatistics } from "node:v8";

/**
 * Bytes of the JavaScript heap that the work takes: what the heap has grown by, and what each garbage collection
 * meanwhile has given back. Exact but for what V8 itself keeps; what large typed arrays hold lies outside of that heap.
 */
export async function allocatedBytes(work: () => unknown): Promise<number> {
  const profiler = new GCProfiler();
  profiler.start();
  const before = getHeapStatistics().used_heap_size;
  await work();
  const after = getHeapStatistics().used_heap_size;
  const { statistics } = profiler.stop();
  const freed = statistics.map(
    ({ beforeGC, afterGC }) => beforeGC.heapStatistics.usedHeapSize - afterGC.heapStatistics.usedHeapSize,
  );
  return after - before + freed.reduce((sum, bytes) => sum + bytes, 0);
}

/**
 * Bytes an iteration of so many, when all is compiled. The least of several goes: V8 allocates for itself now and then.
 */
export async function bytesAnIteration(iterate: (n: number) => unknown, iterations: number): Promise<number> {
  await iterate(iterations);
  let least = Number.POSITIVE_INFINITY;
  for (let go = 0; go < 5; go++) {
    least = Math.min(least, (await allocatedBytes(() => iterate(iterations))) / iterations);
  }
  return Math.max(0, least);
}

import type { Visit } from "./visit.ts";

interface Tapped {
  losses?: number[][];
}

/** Listens to what workers answer to the page from now on: the losses, to the last bit, which the page shows rounded. */
export function tapLosses(visit: Visit): Promise<void> {
  return visit.read(() => {
    const rows: number[][] = [];
    (globalThis as Tapped).losses = rows;
    const heard = new WeakSet<object>();
    const note = ({ data }: MessageEvent): void => {
      const losses: unknown = data?.value?.result?.losses;
      if (!(losses instanceof Float64Array)) return;
      for (let i = 0; i < losses.length; i += 3) rows.push(Array.from(losses.slice(i, i + 3)));
    };
    for (const { prototype } of [Worker, MessagePort]) {
      const post = prototype.postMessage;
      prototype.postMessage = function (this: Worker & MessagePort, ...message: unknown[]) {
        if (!heard.has(this)) this.addEventListener("message", note as EventListener);
        heard.add(this);
        return Reflect.apply(post, this, message);
      };
    }
  });
}

/** A row for each iteration heard of: iteration, the discriminator's loss, the generator's. */
export function tappedLosses(visit: Visit): Promise<number[][]> {
  return visit.read(() => (globalThis as Tapped).losses ?? []);
}

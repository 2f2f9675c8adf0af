import type { SavedRun } from "gan-core";
import { type KeyValue, memoryKeyValue } from "./key-value.ts";
import { readRecord, type Snapshot, writeRecord } from "./shelf-record.ts";

/** What survives a reload of this tab. */
export interface Shelf {
  /** What the tab kept before it was reloaded, if anything. To be read once, at the start. */
  restore(): Promise<Snapshot | undefined>;
  /** Notes that there is something new to keep. It is kept soon, and no more often than `every`. */
  touch(): void;
  /** Keeps what is new at once: when the page is hidden or goes. */
  flush(): Promise<void>;
  /** Forgets what this tab kept. */
  clear(): Promise<void>;
  /** Keeps nothing more. Safe twice. */
  dispose(): void;
}

export interface ShelfOptions {
  readonly store: KeyValue;
  /** The name of this tab: see `tab.ts`. */
  readonly tab: string;
  /** The present state, at once; nothing while there is none worth keeping. It must not be changed afterwards. */
  take(): Snapshot | undefined;
  /** Throws for a run that is damaged. May load what that takes. */
  checkRun(run: SavedRun): Promise<void> | void;
  readonly events: ShelfEvents;
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once in so many milliseconds, unless the function it returns is called first. */
  later(milliseconds: number, work: () => void): () => void;
  /** Milliseconds between two writings, 3,000 by default. More costs less and may lose more. */
  readonly every?: number;
}

export interface ShelfEvents {
  /** The browser keeps nothing, or nothing more: from here on a reload forgets. Said once, with what the browser said. */
  forgetful(reason: "full" | "forbidden", error: unknown): void;
  /** What was kept was damaged, and is gone. */
  damaged(reason: string): void;
}

/** Tabs that are gone are remembered for a week, as a browser may bring them back; and no more than so many. */
const week = 7 * 24 * 3600 * 1000;
const mostTabs = 8;

const runKey = (tab: string): string => `run ${tab}`;
const seenKey = (tab: string): string => `seen ${tab}`;

export function createShelf(options: ShelfOptions): Shelf {
  const { tab, take, checkRun, events, now, later, every = 3000 } = options;
  let store = options.store;
  let forgetful = false;
  let fresh = false; // something is there that is not kept
  let cancel: (() => void) | undefined;
  let writing: Promise<void> = Promise.resolve();
  let disposed = false;

  function forget(error: unknown): void {
    if (forgetful) return;
    forgetful = true;
    store = memoryKeyValue();
    events.forgetful((error as Error | undefined)?.name === "QuotaExceededError" ? "full" : "forbidden", error);
  }

  /** One after the other, so that an older state never overwrites a newer one. */
  function write(): Promise<void> {
    cancel?.();
    cancel = undefined;
    if (!fresh || disposed) return writing;
    fresh = false;
    const snapshot = take();
    if (snapshot === undefined) return writing;
    const pairs = [
      [runKey(tab), writeRecord(snapshot)],
      [seenKey(tab), now()],
    ] as const;
    writing = writing.then(() => put(pairs));
    return writing;
  }

  /** Where it is full the other tabs' pasts make room, once. */
  async function put(pairs: Parameters<KeyValue["put"]>[0]): Promise<void> {
    try {
      await store.put(pairs).catch(async (error: unknown) => {
        if ((error as Error | undefined)?.name !== "QuotaExceededError" || !(await tidy(0))) throw error;
        await store.put(pairs);
      });
    } catch (error) {
      forget(error);
    }
  }

  /** Forgets tabs not seen for a week, and all but the last few. Answers whether there were any. */
  async function tidy(most = mostTabs): Promise<boolean> {
    const keys = (await store.keys()).filter((key) => key.startsWith(seenKey("")) && key !== seenKey(tab));
    const seen = await Promise.all(
      keys.map(async (key) => ({ name: key.slice(seenKey("").length), at: await store.get(key) })),
    );
    const latest = seen.sort((a, b) => Number(b.at) - Number(a.at));
    const old = latest.filter(({ at }, i) => i >= most || !(Number(at) > now() - week)).map(({ name }) => name);
    if (old.length > 0) await store.delete(old.flatMap((name) => [runKey(name), seenKey(name)]));
    return old.length > 0;
  }

  async function drop(): Promise<void> {
    await store.delete([runKey(tab), seenKey(tab)]);
  }

  return {
    async restore() {
      try {
        await tidy();
        const stored = await store.get(runKey(tab));
        if (stored === undefined) return undefined;
        const read = await readRecord(stored, checkRun);
        if (read.ok) return read.snapshot;
        await drop();
        events.damaged(read.reason);
      } catch (error) {
        forget(error);
      }
      return undefined;
    },
    touch() {
      if (disposed) return;
      fresh = true;
      cancel ??= later(every, () => void write());
    },
    flush: write,
    async clear() {
      cancel?.();
      cancel = undefined;
      fresh = false;
      writing = writing.then(drop).catch(forget);
      await writing;
    },
    dispose() {
      disposed = true;
      cancel?.();
    },
  };
}

import { createGan, type SavedRun, writeRun } from "gan-core";
import { describe, expect, it } from "vitest";
import { type KeyValue, memoryKeyValue } from "./key-value.ts";
import { createShelf, type ShelfOptions } from "./shelf.ts";
import type { Snapshot } from "./shelf-record.ts";

const day = 24 * 3600 * 1000;

async function aRun(seed = 5): Promise<SavedRun> {
  const gan = await createGan({ seed });
  await gan.advance({ iterations: 3 });
  return { checkpoint: await gan.checkpoint() };
}
const run = await aRun();

/** A shelf whose time is turned by hand, with notes of what it says. */
function tabOf(store: KeyValue, tab = "one", changes: Partial<ShelfOptions> = {}) {
  const said: string[] = [];
  const timers: { at: number; work: () => void }[] = [];
  const time = { now: 100 * day };
  const state: { view: number } = { view: 0 };
  const shelf = createShelf({
    store,
    tab,
    take: (): Snapshot | undefined => ({ run, view: state.view }),
    checkRun: (saved) => void writeRun(saved),
    events: {
      forgetful: (reason) => void said.push(reason),
      damaged: (reason) => void said.push(`damaged: ${reason}`),
    },
    now: () => time.now,
    later(milliseconds, work) {
      const timer = { at: time.now + milliseconds, work };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
    ...changes,
  });
  async function pass(milliseconds: number): Promise<void> {
    time.now += milliseconds;
    for (const timer of timers.filter(({ at }) => at <= time.now)) {
      timers.splice(timers.indexOf(timer), 1);
      timer.work();
    }
    await new Promise((done) => setTimeout(done));
  }
  return { shelf, said, state, time, pass };
}

/** Counts what is written. */
function counted(): { store: KeyValue; count: () => number } {
  const inner = memoryKeyValue();
  let writes = 0;
  return {
    count: () => writes,
    store: {
      ...inner,
      put: (pairs) => {
        writes++;
        return inner.put(pairs);
      },
    },
  };
}

/** Refuses every call of these kinds with an error of this name. */
function refusing(name: string, kinds: readonly (keyof KeyValue)[], inner: KeyValue = memoryKeyValue()): KeyValue {
  const refuse = () => Promise.reject(new DOMException("refused", name));
  return { ...inner, ...Object.fromEntries(kinds.map((kind) => [kind, refuse])) };
}

describe("createShelf()", () => {
  it("restore() gives a reloaded tab the run and the view that it had, bit for bit", async () => {
    const store = memoryKeyValue();
    const before = tabOf(store);
    before.state.view = 7;
    before.shelf.touch();
    await before.shelf.flush();
    expect(await tabOf(store).shelf.restore()).toEqual({ run, view: 7 });
  });

  it("restore() gives a new tab nothing, and tabs do not overwrite each other", async () => {
    const store = memoryKeyValue();
    const [one, two] = [tabOf(store, "one"), tabOf(store, "two")];
    two.state.view = 2;
    for (const { shelf } of [one, two]) {
      shelf.touch();
      await shelf.flush();
    }
    expect(await tabOf(store, "three").shelf.restore()).toBeUndefined();
    expect((await tabOf(store, "one").shelf.restore())?.view).toBe(0);
    expect((await tabOf(store, "two").shelf.restore())?.view).toBe(2);
  });

  it("touch() writes soon, once for many, and no more often than every three seconds", async () => {
    const { store, count } = counted();
    const { shelf, pass } = tabOf(store);
    for (let i = 0; i < 100; i++) shelf.touch();
    expect(count()).toBe(0);
    await pass(2999);
    expect(count()).toBe(0);
    await pass(1);
    expect(count()).toBe(1);
    await pass(60_000); // nothing new
    expect(count()).toBe(1);
    shelf.touch();
    await pass(3000);
    expect(count()).toBe(2);
  });

  it("flush() writes at once what is new, and only that", async () => {
    const { store, count } = counted();
    const { shelf, pass } = tabOf(store);
    await shelf.flush();
    expect(count()).toBe(0);
    shelf.touch();
    await shelf.flush();
    await pass(10_000);
    expect(count()).toBe(1);
  });

  it("flush() writes nothing while there is nothing worth keeping, or after dispose()", async () => {
    const { store, count } = counted();
    const none = tabOf(store, "one", { take: () => undefined });
    none.shelf.touch();
    await none.shelf.flush();
    const gone = tabOf(store);
    gone.shelf.touch();
    gone.shelf.dispose();
    gone.shelf.dispose();
    await gone.shelf.flush();
    await gone.pass(10_000);
    expect(count()).toBe(0);
  });

  it("clear() forgets what the tab kept", async () => {
    const store = memoryKeyValue();
    const { shelf } = tabOf(store);
    shelf.touch();
    await shelf.flush();
    await shelf.clear();
    expect(await store.keys()).toEqual([]);
  });

  it("restore() drops what is damaged or of another version, and names what is wrong", async () => {
    const damaged = structuredClone(run);
    damaged.checkpoint.players.generator.parameters[3] = Number.NaN;
    const records: readonly (readonly [unknown, RegExp])[] = [
      [
        { version: 1, run: damaged, view: "0" },
        /^damaged: run\.checkpoint\.players\.generator\.parameters\[3\] must be/,
      ],
      [{ version: 1, run, view: "{" }, /^damaged: .*JSON/],
      [{ version: 99, run, view: "0" }, /^damaged: version must be 1, got 99\.$/],
      ["hello", /^damaged: version must be 1/],
      [null, /^damaged: version must be 1/],
    ];
    for (const [record, reason] of records) {
      const store = memoryKeyValue();
      await store.put([["run one", record]]);
      const { shelf, said } = tabOf(store);
      expect(await shelf.restore()).toBeUndefined();
      expect(said).toEqual([expect.stringMatching(reason)]);
      expect(await store.keys()).toEqual([]);
    }
  });

  it("a forbidden store is said once, and costs nothing but the memory of it", async () => {
    const { shelf, said } = tabOf(refusing("SecurityError", ["get", "put", "delete", "keys"]));
    expect(await shelf.restore()).toBeUndefined();
    for (let i = 0; i < 3; i++) {
      shelf.touch();
      await shelf.flush();
    }
    await shelf.clear();
    expect(said).toEqual(["forbidden"]);
  });

  it("a full store is said once, when the pasts of other tabs are gone and it is still full", async () => {
    const inner = memoryKeyValue();
    await inner.put([
      ["run gone", {}],
      ["seen gone", 99 * day],
    ]);
    const { shelf, said } = tabOf(refusing("QuotaExceededError", ["put"], inner));
    for (let i = 0; i < 2; i++) {
      shelf.touch();
      await shelf.flush();
    }
    expect(said).toEqual(["full"]);
    expect(await inner.keys()).toEqual([]);
  });

  it("a full store says nothing where the pasts of other tabs made room", async () => {
    const inner = memoryKeyValue();
    await inner.put([
      ["run gone", {}],
      ["seen gone", 99 * day],
    ]);
    const store: KeyValue = {
      ...inner,
      put: async (pairs) => {
        if ((await inner.keys()).includes("run gone")) throw new DOMException("full", "QuotaExceededError");
        await inner.put(pairs);
      },
    };
    const { shelf, said } = tabOf(store);
    shelf.touch();
    await shelf.flush();
    expect(said).toEqual([]);
    expect(await inner.keys()).toEqual(["run one", "seen one"]);
  });

  it("restore() forgets tabs that were not seen for a week, and all but the last eight", async () => {
    const store = memoryKeyValue();
    for (let i = 0; i < 12; i++) {
      await store.put([
        [`run t${i}`, {}],
        [`seen t${i}`, 100 * day - (i < 2 ? 8 * day : i)],
      ]);
    }
    await tabOf(store).shelf.restore();
    const left = (await store.keys()).filter((key) => key.startsWith("run ")).sort();
    expect(left).toEqual(["run t2", "run t3", "run t4", "run t5", "run t6", "run t7", "run t8", "run t9"]);
  });
});

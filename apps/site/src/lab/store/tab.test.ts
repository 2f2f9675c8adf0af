import { expect, it } from "vitest";
import { type TabSurroundings, tabName } from "./tab.ts";

/** A browser with one set of locks; a lock that is not free is waited for until the time is up. */
function browser() {
  const held = new Set<string>();
  let count = 0;
  const locks = {
    request: async (name: string, _: object, hold: () => Promise<unknown>) => {
      if (held.has(name)) throw Object.assign(new Error("time is up"), { name: "TimeoutError" });
      held.add(name);
      await hold();
    },
  } as unknown as LockManager;
  const tab = (kept: Map<string, string>, changes: Partial<TabSurroundings> = {}): Promise<string> =>
    tabName({
      storage: () => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }),
      locks,
      fresh: () => `tab-${++count}`,
      timeout: () => AbortSignal.timeout(1e6),
      ...changes,
    });
  return { held, tab };
}

it("tabName() is another in every tab, and the same after a reload", async () => {
  const { held, tab } = browser();
  const [one, two] = [new Map<string, string>(), new Map<string, string>()];
  expect([await tab(one), await tab(two)]).toEqual(["tab-1", "tab-2"]);
  held.clear(); // both pages are gone
  expect([await tab(one), await tab(two)]).toEqual(["tab-1", "tab-2"]);
});

it("tabName() is a new one in a tab that was duplicated, and stays so", async () => {
  const { held, tab } = browser();
  const kept = new Map<string, string>();
  await tab(kept);
  const copy = new Map(kept);
  expect(await tab(copy)).toBe("tab-2");
  held.clear();
  expect(await tab(copy)).toBe("tab-2");
});

it("tabName() is new at each visit where storage is forbidden, and heeds no name that is none", async () => {
  const { tab } = browser();
  const forbidden = {
    storage: () => {
      throw new DOMException("no", "SecurityError");
    },
  };
  expect(await tab(new Map(), forbidden)).toBe("tab-1");
  expect(await tab(new Map(), forbidden)).toBe("tab-2");
  expect(await tab(new Map([["tab", "../<script>"]]))).toBe("tab-3");
});

it("tabName() trusts the tab's storage where there are no locks, or they are forbidden", async () => {
  const { tab } = browser();
  const kept = new Map([["tab", "mine"]]);
  expect(await tab(kept, { locks: undefined })).toBe("mine");
  const refusing = { request: () => Promise.reject(new DOMException("no", "SecurityError")) } as unknown as LockManager;
  expect(await tab(kept, { locks: refusing })).toBe("mine");
});

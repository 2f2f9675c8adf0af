/** What of a browser it takes to tell tabs apart. */
export interface TabSurroundings {
  /** The tab's own storage, which a reload keeps. A browser may forbid it. */
  storage(): Pick<Storage, "getItem" | "setItem">;
  /** Absent in old browsers. */
  readonly locks: Pick<LockManager, "request"> | undefined;
  /** A new name. */
  fresh(): string;
  /** A signal that fires after so many milliseconds. */
  timeout(milliseconds: number): AbortSignal;
}

const key = "tab";
/** A page that is reloaded lets go of its lock within this; the tab it was duplicated from does not. */
const patience = 1000;

/**
 * The name of this tab: the same after a reload, another in every other tab. A duplicated tab is born with the name of its
 * original, which holds a lock by that name; so it takes a new one. The lock is held until the page goes.
 */
export async function tabName({ storage, locks, fresh, timeout }: TabSurroundings): Promise<string> {
  const before = remembered(storage);
  if (before !== undefined && (await holds(before, locks, timeout))) return before;
  const name = fresh();
  await holds(name, locks, timeout);
  try {
    storage().setItem(key, name);
  } catch {
    // A forbidden storage: a reload is a new tab.
  }
  return name;
}

function remembered(storage: TabSurroundings["storage"]): string | undefined {
  try {
    const name = storage().getItem(key) ?? "";
    return /^[\w-]{1,64}$/.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the lock is ours now, and for as long as the page is. Where there are no locks, all names are ours. */
function holds(name: string, locks: TabSurroundings["locks"], timeout: TabSurroundings["timeout"]): Promise<boolean> {
  if (locks === undefined) return Promise.resolve(true);
  return new Promise((answer) => {
    const hold = (): Promise<never> => {
      answer(true);
      return new Promise(() => {}); // never: the browser takes the lock back when the page goes
    };
    locks.request(`gan-lab tab ${name}`, { signal: timeout(patience) }, hold).catch((error: unknown) => {
      answer((error as Error)?.name !== "TimeoutError" && (error as Error)?.name !== "AbortError");
    });
  });
}

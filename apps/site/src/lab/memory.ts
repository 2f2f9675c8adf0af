/** What the page remembers of a visitor between visits: nothing but whether Run was ever pressed. */
export interface Memory {
  hasRun(): boolean;
  noteRun(): void;
}

const key = "ran";

/** Where nothing can be remembered every visit is the first. */
export function createMemory(storage: () => Pick<Storage, "getItem" | "setItem">): Memory {
  return {
    hasRun() {
      try {
        return storage().getItem(key) !== null;
      } catch {
        return false;
      }
    },
    noteRun() {
      try {
        storage().setItem(key, "1");
      } catch {
        // A full or forbidden storage: the next visit is a first one again.
      }
    },
  };
}

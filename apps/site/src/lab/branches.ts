import type { History } from "gan-core";
import type { LabState } from "./state.svelte.ts";

/** The runs that were left for another by training from the past. */
export interface Branches {
  /** The run is about to part from what it was: that is kept, curves and all. */
  keep(at: number, past: History): void;
  /** A branch becomes the present run, and the present run a branch. */
  swap(branch: LabState["branches"]["value"][number], present: History): void;
  clear(): void;
}

/** So many are kept; the oldest goes first. */
const most = 8;

export function createBranches({ branches, record, table }: Pick<LabState, "branches" | "record" | "table">): Branches {
  let made = 0;

  function add(at: number, history: History, curves: LabState["record"]["value"]): void {
    made++;
    const branch = { id: made, at, end: history.end, history, record: curves };
    branches.value = [...branches.value, branch].slice(-most);
  }

  return {
    keep: (at, past) => add(at, past, record.value.copy()),
    swap(branch, present) {
      branches.value = branches.value.filter(({ id }) => id !== branch.id);
      add(branch.at, present.fork(present.end), record.value);
      record.value = branch.record;
      table.end = branch.end;
    },
    clear() {
      branches.value = [];
    },
  };
}

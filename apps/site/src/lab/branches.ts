import type { History } from "gan-core";
import { type Lineage, leaveAt, partingOf } from "./lineage.ts";
import type { Branch, LabState } from "./state.svelte.ts";

/** The runs that were left for another by training from the past. */
export interface Branches {
  /** The run is about to part from what it was: that is kept, curves, events and all. */
  keep(at: number, past: History): void;
  /** A branch becomes the present run, and the present run a branch. */
  swap(branch: Branch, present: History): void;
  clear(): void;
}

/** So many are kept; the oldest goes first. */
const most = 8;
const origin: Lineage = [{ leg: 0, from: 0 }];

export function createBranches({
  branches,
  record,
  table,
  events,
}: Pick<LabState, "branches" | "record" | "table" | "events">): Branches {
  let made = 0;
  let present = origin;

  /** What is left goes to the others, and all of them part from what is present now. */
  function leave(kept: readonly Branch[], history: History, curves: Branch["record"], to: Lineage): void {
    made++;
    const left = { id: made, at: 0, end: history.end, history, record: curves, events: events.list, lineage: present };
    present = to;
    const parted = [...kept, left].map((branch) => ({ ...branch, at: partingOf(branch.lineage, to) }));
    branches.value = parted.slice(-most);
  }

  return {
    keep: (at, past) => leave(branches.value, past, record.value.copy(), leaveAt(present, at, made + 1)),
    swap(branch, now) {
      const others = branches.value.filter(({ id }) => id !== branch.id);
      leave(others, now.fork(now.end), record.value, branch.lineage);
      record.value = branch.record;
      events.replace(branch.events);
      table.end = branch.end;
    },
    clear() {
      branches.value = [];
      present = origin;
    },
  };
}

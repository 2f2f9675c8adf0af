import type { Connector } from "./connector.ts";
import type { Table } from "./state.svelte.ts";

/** Quiet facts about where training runs: no Worker, no WebAssembly. Each is shown until it is dismissed, once. */
export interface Notes {
  refresh(): void;
  dismiss(): void;
}

export function createNotes(table: Table, connector: Pick<Connector, "note">): Notes {
  const dismissed = new Set<string>();
  return {
    refresh() {
      table.notes = [connector.note, table.engine?.note].filter(
        (note) => note !== undefined && !dismissed.has(note),
      ) as string[];
    },
    dismiss() {
      for (const note of table.notes) dismissed.add(note);
      table.notes = [];
    },
  };
}

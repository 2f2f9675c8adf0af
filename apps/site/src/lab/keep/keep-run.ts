import { type RunConfig, writeAddress } from "gan-core";
import type { Words } from "../../words/words.ts";
import type { Link } from "../address/link.ts";
import type { Session } from "../session.ts";
import { readCurves, writeCurves } from "../share/curves.ts";
import type { LabState } from "../state.svelte.ts";
import type { ShelfEvents, ShelfOptions } from "../store/shelf.ts";
import type { Plain, Snapshot } from "../store/shelf-record.ts";

/** Words between a run on show and the shelf that survives a reload. */
export interface KeepRun {
  readonly shelf: Pick<ShelfOptions, "take"> & { readonly events: ShelfEvents };
  /** Puts back what was kept, unless the address names another run, or one has been begun since. */
  restore(snapshot: Snapshot | undefined, link: Link): void;
}

interface View {
  /** The moment shown. */
  readonly at: number;
  /** The config as it was last, in the words of an address. */
  readonly address: string;
  readonly layers: Readonly<Record<string, boolean>>;
  readonly curves: Plain;
}

export function createKeepRun(
  { table, config, record, follow }: Pick<LabState, "table" | "config" | "record" | "follow">,
  session: Pick<Session, "kept" | "open" | "tell" | "toggleLayer">,
  words: Pick<Words, "store" | "lead">,
): KeepRun {
  function take(): Snapshot | undefined {
    const run = session.kept();
    if (!run?.history || run.history.end < 1) return undefined;
    const view: View = {
      at: table.iteration,
      address: addressOf(config.value),
      layers: { ...table.layers },
      curves: writeCurves(record.value, follow.value),
    };
    return { run, view: view as unknown as Plain };
  }

  return {
    shelf: {
      take,
      events: {
        forgetful: (reason) => session.tell(words.store[reason]),
        damaged: (reason) => session.tell(words.store.damaged(reason)),
      },
    },
    restore(snapshot, link) {
      if (!snapshot?.run.history || table.live || table.phase === "running") return;
      const { at, address, layers, curves } = Object(snapshot.view) as Partial<View>;
      if (link.kind !== "opening" && !(link.kind === "run" && addressOf(link.config) === address)) return;
      const { run } = snapshot;
      const { end, kept } = run.history!;
      const first = kept[0]?.checkpoint.iteration ?? end;
      const shown = Number.isInteger(at) && at! >= first && at! <= end ? at! : end;
      session.open(run, words.lead.again, {
        at: shown,
        badge: words.store.restored(shown),
        curves: (into) => readCurves(curves, into),
      });
      for (const id of Object.keys(table.layers) as (keyof typeof table.layers)[]) {
        if (typeof layers?.[id] === "boolean" && layers[id] !== table.layers[id]) session.toggleLayer(id);
      }
    },
  };
}

function addressOf(config: RunConfig): string {
  return writeAddress(config);
}

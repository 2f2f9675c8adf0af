import type { RunConfig } from "gan-core";
import { actsAtOnce, livePatch } from "../live-patch.ts";
import type { Session } from "../session.ts";
import type { BackendId, LabState } from "../state.svelte.ts";
import type { EditorId } from "./editor-ids.ts";
import { needsTfjs } from "./needs-tfjs.ts";

/** Where settings are changed: in place, and in one editor at a time, of one part. */
export interface Editor {
  readonly part: EditorId | undefined;
  /** The path of the setting that it was opened for. */
  readonly path: string | undefined;
  /** Opens the editor of a part; the focus returns to `from` when it closes. */
  open(part: EditorId, from?: HTMLElement, path?: string): void;
  close(): void;
  /** As the session's `change`, which see; what was before can be had back. */
  change(path: string, value: unknown): string | undefined;
  /** Whether the last change began the run again, and nothing that cannot be told from it has happened since. */
  readonly canGoBack: boolean;
  /** Begins the run as it was set before that change, and goes on training if it was training. */
  goBack(): void;
}

/** What is to be remembered of it: the page follows. */
export interface EditorView {
  part: EditorId | undefined;
  path: string | undefined;
  /** The last change that began the run again. */
  before: { readonly from: RunConfig; readonly to: RunConfig } | undefined;
}

type Ran = Pick<Session, "change" | "chooseBackend" | "begin" | "toggleRun">;

export function createEditor(
  view: EditorView,
  state: Pick<LabState, "table" | "config">,
  session: Ran,
  lead: string,
): Editor {
  let opener: HTMLElement | undefined;

  return {
    get part() {
      return view.part;
    },
    get path() {
      return view.path;
    },
    open(next, from, at) {
      view.part = next;
      view.path = at;
      opener = from;
    },
    close() {
      view.part = undefined;
      view.path = undefined;
      const to = opener;
      opener = undefined;
      if (to?.isConnected) to.focus();
    },
    change(at, value) {
      if (at === "engine.backend") {
        session.chooseBackend(value as BackendId); // the one engine's arithmetic for the other's: the run goes on
        return undefined;
      }
      const { table, config } = state;
      const from = config.value;
      if (
        actsAtOnce(at) &&
        needsTfjs(at, value) &&
        table.live &&
        table.engine?.id === "simd" &&
        from.engine.id === "auto"
      )
        session.chooseBackend("wasm"); // which can take it over from where the run is
      const wrong = session.change(at, value);
      if (wrong === undefined && !actsAtOnce(at) && config.value !== from) view.before = { from, to: config.value };
      return wrong;
    },
    get canGoBack() {
      return view.before !== undefined && livePatch(view.before.to, state.config.value) !== undefined;
    },
    goBack() {
      if (!view.before) return;
      const running = state.table.phase === "running";
      session.begin(view.before.from, lead);
      if (running) session.toggleRun();
      view.before = undefined;
    },
  };
}

import { createContext } from "svelte";
import type { FirstWords } from "../words/words.ts";
import type { LibraryView } from "./library/library-view.svelte.ts";
import type { Opening } from "./library/opening.ts";
import type { Session } from "./session.ts";
import type { SlowMotion } from "./slow/slow-motion.ts";
import type { LabState } from "./state.svelte.ts";

/** What every panel of a Lab reads and calls. */
export interface Lab {
  readonly state: LabState;
  readonly session: Session;
  /** What is said from the first moment on. What is opened later, has its own in the library. */
  readonly words: FirstWords;
  /** What there is to choose from, which comes when it is asked for; and what is shown of it before. */
  readonly library: LibraryView;
  readonly opening: Opening;
  readonly slow: Pick<SlowMotion, "next" | "previous" | "setSeconds">;
}

export const [getLab, setLab] = createContext<Lab>();

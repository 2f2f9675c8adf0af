import type { Session } from "../session.ts";
import type { LibraryView } from "./library-view.svelte.ts";

/** The same session, in which what may name anything of the library waits until that is there. */
export function knowingSession(session: Session, library: Pick<LibraryView, "use">): Session {
  function knowing<A extends readonly unknown[]>(work: (...asked: A) => void): (...asked: A) => void {
    return (...asked) => void library.use(() => work(...asked));
  }

  return {
    ...session,
    get gan() {
      return session.gan;
    },
    arrive: knowing(session.arrive),
    begin: knowing(session.begin),
    open: knowing(session.open),
    chooseData: knowing(session.chooseData),
    reseed: knowing(session.reseed),
    change: (path, value) => library.use(() => session.change(path, value)),
  };
}

export interface Signals {
  /** The first signal that came, if one did. */
  readonly caught: "SIGINT" | "SIGTERM" | null;
  /** Stops listening. */
  release(): void;
}

/**
 * Listens for Ctrl-C and for being asked to end. It takes the first one only: a second one ends the process at once.
 *
 * @param onCaught Told at once. By default nobody is, and `caught` is there to be asked.
 */
export function watchSignals(onCaught: () => void = () => {}): Signals {
  let caught: Signals["caught"] = null;
  function take(signal: NodeJS.Signals): void {
    caught = signal as "SIGINT" | "SIGTERM";
    release();
    onCaught();
  }
  function release(): void {
    process.off("SIGINT", take).off("SIGTERM", take);
  }
  process.on("SIGINT", take).on("SIGTERM", take);
  return {
    get caught() {
      return caught;
    },
    release,
  };
}

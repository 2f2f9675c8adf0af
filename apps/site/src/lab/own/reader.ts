import type { Outcome } from "./outcome.ts";
import type { Source } from "./read.ts";

/** The part of a Worker that reading needs. */
export interface Reading {
  onmessage: ((event: { data: { share?: number; outcome?: Outcome } }) => void) | null;
  onerror: ((event: unknown) => void) | null;
  postMessage(source: Source): void;
  terminate(): void;
}

export interface Reader {
  /** What comes of a source; undefined if another was read instead before it was done. */
  read(source: Source, progress?: (share: number) => void): Promise<Outcome | undefined>;
  /** Gives up what is being read. */
  stop(): void;
}

/**
 * Reads one source at a time, out of the page's way; a newer one puts an end to it. Where there is no worker the page reads
 * itself, and waits while it does.
 *
 * @param start makes a worker, or throws
 * @param here  reads in the page
 */
export function createReader(
  start: () => Reading,
  here: (source: Source, progress?: (share: number) => void) => Promise<Outcome>,
): Reader {
  let stop = (): void => {};

  function readThere(source: Source, progress: (share: number) => void): Promise<Outcome | undefined> {
    return new Promise((done, fail) => {
      const worker = start();
      let settled = false;
      stop = () => {
        if (settled) return;
        settled = true;
        worker.terminate();
        done(undefined);
      };
      worker.onmessage = ({ data: { share, outcome } }) => {
        if (share !== undefined) progress(share);
        if (!outcome) return;
        done(outcome);
        stop();
      };
      worker.onerror = () => {
        settled = true;
        worker.terminate();
        fail(new Error("reader: the worker must start, but did not."));
      };
      worker.postMessage(source);
    });
  }

  return {
    async read(source, progress = () => {}) {
      stop();
      try {
        return await readThere(source, progress);
      } catch {
        let stopped = false;
        stop = () => {
          stopped = true;
        };
        const outcome = await here(source, (share) => void (stopped || progress(share)));
        return stopped ? undefined : outcome;
      }
    },
    stop: () => stop(),
  };
}

/** The page's own reader. */
export function pageReader(): Reader {
  return createReader(
    () =>
      new Worker(new URL("./read.worker.ts", import.meta.url), {
        type: "module",
        name: "reader",
      }) as unknown as Reading,
    async (source, progress) => (await import("./read.ts")).read(source, progress),
  );
}

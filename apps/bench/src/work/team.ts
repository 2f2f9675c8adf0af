import { type Hired, hire, type Thread } from "./hire.ts";
import type { Job } from "./job.ts";

/** Where threads come from: Node's, or a browser's. */
export interface Office {
  /** A new thread, with nothing compiled in it. */
  open(): Thread;
  readonly wasmPaths?: string;
}

/** Threads for a while. */
export interface Team {
  /** In a thread of its own, so that nobody runs on code that others have bent, or collects their garbage. */
  hire(job: Job): Promise<Hired | undefined>;
}

/** Lends a team, and lets all of it go afterwards. */
export async function withTeam<T>(office: Office, work: (team: Team) => Promise<T>): Promise<T> {
  const threads: Thread[] = [];
  try {
    return await work({
      async hire(job) {
        const thread = office.open();
        threads.push(thread);
        return hire(thread, job, office.wasmPaths);
      },
    });
  } finally {
    for (const thread of threads) thread.end();
  }
}

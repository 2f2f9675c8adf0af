import type { Contestant } from "../measure/contestant.ts";
import type { Answer, Job, Question } from "./job.ts";

/** A thread, as seen from outside. */
export interface Thread {
  /** One question at a time. */
  ask(question: Question): Promise<Answer>;
  end(): void;
}

/** Somebody at work in a thread. */
export interface Hired extends Contestant {
  /** Whether all it has trained is finite numbers. */
  finite(): Promise<boolean>;
}

/**
 * Gives a job to a thread; undefined where the machine lacks what it needs.
 *
 * @throws Error with what the thread says, here and later.
 */
export async function hire(thread: Thread, job: Job, wasmPaths?: string): Promise<Hired | undefined> {
  const { able } = await ask(thread, { kind: "start", job, wasmPaths }, "started");
  if (!able) return undefined;
  return {
    time: (units) => ask(thread, { kind: "time", units }, "timed"),
    finite: async () => (await ask(thread, { kind: "finite" }, "finite")).finite,
  };
}

async function ask<K extends Answer["kind"]>(
  thread: Thread,
  question: Question,
  kind: K,
): Promise<Extract<Answer, { kind: K }>> {
  const answer = await thread.ask(question);
  if (answer.kind === "failed") throw new Error(answer.message);
  if (answer.kind !== kind) throw new Error(`bench: a thread must answer "${kind}", got "${answer.kind}".`);
  return answer as Extract<Answer, { kind: K }>;
}

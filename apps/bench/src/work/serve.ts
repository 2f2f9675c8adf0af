import type { Runner, Trainer } from "../competitors/competitor.ts";
import type { Answer, Question } from "./job.ts";
import { startJob } from "./start-job.ts";

/** What a thread does: it starts one job, and then times blocks of it when asked. Questions come one at a time. */
export function createServer(now: () => number): (question: Question) => Promise<Answer> {
  let runner: Runner | Trainer | undefined;

  async function answer(question: Question): Promise<Answer> {
    if (question.kind === "start") {
      runner = await startJob(question.job, { now, wasmPaths: question.wasmPaths });
      return { kind: "started", able: runner !== undefined };
    }
    if (runner === undefined) throw new Error("bench: a job must have been started, got none.");
    if (question.kind === "finite") return { kind: "finite", finite: await isSound(runner) };
    const start = now();
    const iterations = await runner.iterate(question.units);
    return { kind: "timed", milliseconds: now() - start, iterations };
  }

  return (question) =>
    answer(question).catch((error: unknown) => ({
      kind: "failed",
      message: error instanceof Error ? error.message : String(error),
    }));
}

async function isSound(runner: Runner | Trainer): Promise<boolean> {
  if (!("parameters" in runner)) return true;
  const { generator, discriminator } = await runner.parameters();
  return [generator, discriminator].every((values) => values.every((value) => Number.isFinite(value)));
}

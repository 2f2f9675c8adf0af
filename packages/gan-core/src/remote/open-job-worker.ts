import { wrap } from "comlink";
import type { Job } from "../sweep/job.ts";
import type { Row } from "../sweep/row.ts";
import type { Channel, RemoteTrainer } from "./protocol.ts";

/** A worker whose inside serves. An event "error" tells that it is lost. */
export interface JobWorker extends Channel {
  terminate(): unknown;
}

/** A worker at the near side. Whatever it was doing when it is lost, or ended, is refused. */
export interface OpenJobWorker {
  /** Answers once there is somebody to answer. */
  ready(): Promise<true>;
  run(job: Job): Promise<Row>;
  /** Ends the worker, and what it is doing with it. Safe twice. */
  end(): void;
}

export function openJobWorker(worker: JobWorker): OpenJobWorker {
  const trainer = wrap<RemoteTrainer>(worker);
  let lose: (why: Error) => void = () => {};
  const lost = new Promise<never>((_, reject) => {
    lose = reject;
  });
  lost.catch(() => {}); // it may be lost while nobody waits for it
  const onError = (event: { readonly message?: string }): void => lose(new Error(event?.message ?? "no reason given"));
  worker.addEventListener("error", onError);
  return {
    ready: () => Promise.race([trainer.ready(), lost]),
    run: (job) => Promise.race([trainer.runJob(job), lost]),
    end() {
      lose(new Error("it was ended"));
      worker.removeEventListener("error", onError);
      worker.terminate();
    },
  };
}

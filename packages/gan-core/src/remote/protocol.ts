import type { ProbeRequest, ProbeResult } from "../probe/probe.ts";
import type { Job } from "../sweep/job.ts";
import type { Row } from "../sweep/row.ts";
import type { RunConfig, RunPatch } from "../training/config.ts";
import type { Budget, Checkpoint, Frame, Gan } from "../training/gan.ts";

/** What a worker offers. */
export interface RemoteTrainer {
  createGan(config: RunConfig): Promise<RemoteGan>;
  createGans(configs: readonly RunConfig[]): Promise<RemoteGans>;
  /** Answers as soon as there is somebody to answer. */
  ready(): Promise<true>;
  runJob(job: Job): Promise<Row>;
}

/** A Gan on the far side. Every answer carries what its getters show, so that the near side need not ask again. */
export interface RemoteGan {
  hello(): Promise<Reply<Gan["engine"]>>;
  advance(budget?: Budget): Promise<Reply<Frame>>;
  probe(request: ProbeRequest): Promise<Reply<ProbeResult>>;
  checkpoint(): Promise<Reply<Checkpoint>>;
  restore(checkpoint: Checkpoint): Promise<Reply<void>>;
  configure(patch: RunPatch): Promise<Reply<void>>;
  dispose(): Promise<Reply<void>>;
}

/** Gans on the far side: a call for all is one message there and one back, whose answer shows the state of each run. */
export interface RemoteGans {
  /** One of the runs. */
  run(place: number): RemoteGan;
  advance(budget?: Budget): Promise<Reply<Frame[], Shown[]>>;
  probe(request: ProbeRequest): Promise<Reply<ProbeResult[], Shown[]>>;
  checkpoint(): Promise<Reply<Checkpoint[], Shown[]>>;
  restore(checkpoints: readonly Checkpoint[]): Promise<Reply<void, Shown[]>>;
  configure(patch: RunPatch): Promise<Reply<void, Shown[]>>;
  dispose(): Promise<Reply<void, Shown[]>>;
}

export interface Reply<T, S = Shown> {
  readonly result: T;
  readonly shown: S;
}

/** What the getters of a Gan show. */
export interface Shown {
  readonly iteration: number;
  /** Present when it changed since the last answer. */
  readonly config?: RunConfig;
}

/** One end of a channel: a Worker, the inside of one, or a MessagePort. */
export interface Channel {
  // biome-ignore lint/suspicious/noExplicitAny: the listener's event is DOM's, which gan-core does not know
  addEventListener(type: string, listener: any, options?: object): void;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  removeEventListener(type: string, listener: any, options?: object): void;
  // biome-ignore lint/suspicious/noExplicitAny: whatever structured cloning takes
  postMessage(message: any, transfer?: any[]): void;
  start?: () => void;
}

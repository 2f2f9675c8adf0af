import { type Remote, releaseProxy, wrap } from "comlink";
import type { RunConfig, RunConfigInput } from "../training/config.ts";
import type { Gan } from "../training/gan.ts";
import type { Gans } from "../training/gans.ts";
import type { Channel, RemoteGan, RemoteGans, RemoteTrainer, Reply, Shown } from "./protocol.ts";
import { sendable } from "./sendable.ts";

/** The near side of a channel whose far side serves. */
export interface Trainer {
  /** As `createGan`, with the training on the far side. A bad config is refused there, in the same words. */
  createGan(config?: RunConfigInput): Promise<Gan>;
  /** As `createGans`: a call for all the runs is one message there and one back. */
  createGans(configs: readonly RunConfigInput[]): Promise<Gans>;
  /** Lets go of the channel; the Worker itself stays its owner's to terminate. Safe twice. */
  dispose(): void;
}

/** `connect(new Worker(…))`: Gans that train in the worker and look as if they were here. */
export function connect(channel: Channel): Trainer {
  const trainer = wrap<RemoteTrainer>(channel);
  let open = true;
  return {
    async createGan(config) {
      const { gan } = await nearGan(
        (await trainer.createGan(sendable(config) as RunConfig)) as unknown as Remote<RemoteGan>,
      );
      return gan;
    },
    async createGans(configs) {
      const sent = configs.map(sendable) as RunConfig[];
      return nearGans((await trainer.createGans(sent)) as unknown as Remote<RemoteGans>, sent.length);
    },
    dispose() {
      if (open) trainer[releaseProxy]();
      open = false;
    },
  };
}

/** A Gan here, and a way to tell it what its getters are to show. */
interface NearGan {
  readonly gan: Gan;
  show(shown: Shown): void;
  /** Lets go of the far side's Gan, which is gone. Safe twice. */
  release(): void;
}

async function nearGan(remote: Remote<RemoteGan>): Promise<NearGan> {
  let iteration = 0;
  let config: RunConfig;
  let disposed: Promise<void> | undefined;
  let held = true;

  function show(shown: Shown): void {
    iteration = shown.iteration;
    config = shown.config ?? config;
  }

  function release(): void {
    if (held) remote[releaseProxy]();
    held = false;
  }

  const receive = receiver(show);
  const engine = await receive(remote.hello()); // the first answer always carries the config
  const gan: Gan = {
    engine,
    get config() {
      return config;
    },
    get iteration() {
      return iteration;
    },
    advance: (budget) => receive(remote.advance(budget)),
    probe: (request) => receive(remote.probe(request)),
    checkpoint: () => receive(remote.checkpoint()),
    restore: (checkpoint) => receive(remote.restore(checkpoint)),
    configure: (patch) => receive(remote.configure(patch)),
    dispose() {
      disposed ??= held ? receive(remote.dispose()).finally(release) : Promise.resolve();
      return disposed;
    },
  };
  return { gan, show, release };
}

async function nearGans(remote: Remote<RemoteGans>, size: number): Promise<Gans> {
  const near: NearGan[] = [];
  for (let place = 0; place < size; place++) {
    near.push(await nearGan((await remote.run(place)) as unknown as Remote<RemoteGan>));
  }
  let disposed: Promise<void> | undefined;

  const receive = receiver((shown: readonly Shown[]) => near.forEach(({ show }, i) => void show(shown[i]!)));

  function release(): void {
    for (const each of near) each.release();
    remote[releaseProxy]();
  }

  return {
    runs: near.map(({ gan }) => gan),
    advance: (budget) => receive(remote.advance(budget)),
    probe: (request) => receive(remote.probe(request)),
    checkpoint: () => receive(remote.checkpoint()),
    restore: (checkpoints) => receive(remote.restore(checkpoints)),
    configure: (patch) => receive(remote.configure(patch)),
    dispose() {
      disposed ??= receive(remote.dispose()).finally(release);
      return disposed;
    },
  };
}

function receiver<S>(show: (shown: S) => void): <T>(answer: Promise<Reply<T, S>>) => Promise<T> {
  return async (answer) => {
    const { result, shown } = await answer;
    show(shown);
    return result;
  };
}

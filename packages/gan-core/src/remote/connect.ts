import { type Remote, releaseProxy, wrap } from "comlink";
import type { RunConfigInput } from "../training/config.ts";
import type { Gan } from "../training/gan.ts";
import { readConfig } from "../training/read-config.ts";
import type { Channel, RemoteGan, RemoteTrainer, Reply } from "./protocol.ts";

/** The near side of a channel whose far side serves. */
export interface Trainer {
  /** As `createGan`, with the training on the far side. A bad config is refused here, before anything is sent. */
  createGan(config?: RunConfigInput): Promise<Gan>;
  /** Lets go of the channel; the Worker itself stays its owner's to terminate. Safe twice. */
  dispose(): void;
}

/** `connect(new Worker(…))`: Gans that train in the worker and look as if they were here. */
export function connect(channel: Channel): Trainer {
  const trainer = wrap<RemoteTrainer>(channel);
  let open = true;
  return {
    async createGan(config) {
      return localGan((await trainer.createGan(readConfig(config))) as unknown as Remote<RemoteGan>);
    },
    dispose() {
      if (open) trainer[releaseProxy]();
      open = false;
    },
  };
}

async function localGan(remote: Remote<RemoteGan>): Promise<Gan> {
  const { result: engine, iteration: start, config: initial } = await remote.hello();
  let iteration = start;
  let config = initial!; // the first answer always carries it
  let disposed: Promise<void> | undefined;

  async function receive<T>(answer: Promise<Reply<T>>): Promise<T> {
    const reply = await answer;
    iteration = reply.iteration;
    config = reply.config ?? config;
    return reply.result;
  }

  return {
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
      disposed ??= receive(remote.dispose()).finally(() => remote[releaseProxy]());
      return disposed;
    },
  };
}

import { expose, proxy, transfer } from "comlink";
import { runJob } from "../sweep/run-job.ts";
import type { RunConfig } from "../training/config.ts";
import { createGan } from "../training/create-gan.ts";
import { createGans } from "../training/create-gans.ts";
import type { Gan, GanOptions } from "../training/gan.ts";
import type { Gans } from "../training/gans.ts";
import { buffersOf } from "./buffers.ts";
import type { Channel, RemoteGan, RemoteGans, RemoteTrainer, Reply, Shown } from "./protocol.ts";

/**
 * Offers Gans, and the jobs of a sweep, to the other end of a channel; in a worker,
 * `serve(self, { now: () => performance.now() })`.
 *
 * Arrays in answers are transferred, not copied.
 */
export function serve(channel: Channel, options: GanOptions = {}): void {
  const trainer: RemoteTrainer = {
    createGan: async (config) => {
      const gan = await createGan(config, options);
      return proxy(remoteGan(gan, shownBy(gan)));
    },
    createGans: async (configs) => proxy(remoteGans(await createGans(configs, options))),
    ready: () => Promise.resolve(true),
    runJob: (job) => runJob(job, options),
  };
  expose(trainer, channel);
}

function remoteGan(gan: Gan, shown: () => Shown): RemoteGan {
  const reply = replies(shown);
  return {
    hello: () => reply(Promise.resolve(gan.engine)),
    advance: (budget) => reply(gan.advance(budget)),
    probe: (request) => reply(gan.probe(request)),
    checkpoint: () => reply(gan.checkpoint()),
    restore: (checkpoint) => reply(gan.restore(checkpoint)),
    configure: (patch) => reply(gan.configure(patch)),
    dispose: () => reply(gan.dispose()),
  };
}

function remoteGans(gans: Gans): RemoteGans {
  const shown = gans.runs.map(shownBy);
  const reply = replies(() => shown.map((show) => show()));
  return {
    run: (place) => proxy(remoteGan(gans.runs[place]!, shown[place]!)),
    advance: (budget) => reply(gans.advance(budget)),
    probe: (request) => reply(gans.probe(request)),
    checkpoint: () => reply(gans.checkpoint()),
    restore: (checkpoints) => reply(gans.restore(checkpoints)),
    configure: (patch) => reply(gans.configure(patch)),
    dispose: () => reply(gans.dispose()),
  };
}

/** What to show of a Gan with the next answer, whichever call that answers: messages arrive in the order they leave. */
function shownBy(gan: Gan): () => Shown {
  let last: RunConfig | undefined;
  return () => {
    const news = gan.config === last ? {} : { config: gan.config };
    last = gan.config;
    return { iteration: gan.iteration, ...news };
  };
}

function replies<S>(shown: () => S): <T>(work: Promise<T>) => Promise<Reply<T, S>> {
  return async (work) => {
    const result = await work;
    return transfer({ result, shown: shown() }, buffersOf(result));
  };
}

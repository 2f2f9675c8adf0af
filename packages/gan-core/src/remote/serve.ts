import { expose, proxy, transfer } from "comlink";
import type { RunConfig } from "../training/config.ts";
import { createGan } from "../training/create-gan.ts";
import type { Gan, GanOptions } from "../training/gan.ts";
import { buffersOf } from "./buffers.ts";
import type { Channel, RemoteGan, RemoteTrainer, Reply } from "./protocol.ts";

/**
 * Offers Gans to the other end of a channel; in a worker, `serve(self, { now: () => performance.now() })`.
 *
 * Arrays in answers are transferred, not copied.
 */
export function serve(channel: Channel, options: GanOptions = {}): void {
  const trainer: RemoteTrainer = {
    createGan: async (config) => proxy(remoteGan(await createGan(config, options))),
  };
  expose(trainer, channel);
}

function remoteGan(gan: Gan): RemoteGan {
  let shown: RunConfig | undefined;

  async function reply<T>(work: Promise<T>): Promise<Reply<T>> {
    const result = await work;
    const news = gan.config === shown ? {} : { config: gan.config };
    shown = gan.config;
    return transfer({ result, iteration: gan.iteration, ...news }, buffersOf(result));
  }

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

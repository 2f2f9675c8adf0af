import type { Gan } from "gan-core";
import { connect as connectTo } from "gan-core/remote";
import type { FirstWords } from "../words/words.ts";
import type { Connection } from "./keeper.ts";
import { lost } from "./lost.ts";

/** Opens connections to whatever can train: a worker, and where there is none, the page itself. */
export interface Connector {
  readonly place: "worker" | "page";
  /** Why training shares the page, in a sentence, where it does. */
  readonly note: string | undefined;
  connect(): Connection;
}

export function createConnector(words: FirstWords): Connector {
  let note: string | undefined = typeof Worker === "undefined" ? words.badge.noWorker : undefined;
  let answered = false; // a worker that has answered once is worth starting again

  function connectWorker(): Connection {
    const worker = new Worker(new URL("./train.worker.ts", import.meta.url), { type: "module", name: "trainer" });
    const trainer = connectTo(worker);
    const gone = new Promise<never>((_, reject) => {
      const fall = (reason: string) => {
        if (!answered) note = words.badge.workerFailed;
        reject(lost(reason));
      };
      worker.addEventListener("error", (event) => fall(event.message || "the worker could not be started"));
      worker.addEventListener("messageerror", () => fall("the worker’s answer could not be read"));
    });
    gone.catch(() => {}); // heard by whoever waits for an answer
    return {
      lost: gone,
      async createGan(config) {
        const gan = await trainer.createGan(config);
        answered = true;
        return gan;
      },
      dispose() {
        trainer.dispose();
        worker.terminate();
      },
    };
  }

  function connectPage(): Connection {
    const open = new Set<Gan>();
    return {
      lost: new Promise<never>(() => {}), // the page cannot lose itself
      async createGan(config) {
        const { createPageGan } = await import("./page-gan.ts"); // few need it: where there is a Worker, it trains
        const gan = await createPageGan(config);
        open.add(gan);
        return gan;
      },
      dispose() {
        for (const gan of open) void gan.dispose();
        open.clear();
      },
    };
  }

  return {
    get place() {
      return note === undefined ? "worker" : "page";
    },
    get note() {
      return note;
    },
    connect: () => (note === undefined ? connectWorker() : connectPage()),
  };
}

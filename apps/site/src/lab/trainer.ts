import type { Budget, Frame, Gan, ProbeRequest, RunConfig } from "gan-core";
import type { Clock } from "./clock.ts";
import { type Connection, createKeeper, type KeeperEvents } from "./keeper.ts";

export type Players = NonNullable<Budget["players"]>;

/** What is asked for along with training, and how often at most. */
export interface Looks {
  /** Milliseconds trained before each answer. More trains a little faster and shows less often. */
  readonly slice: number;
  /** What pictures are made of; `every` is in milliseconds, here and below. */
  readonly picture: { readonly request: ProbeRequest; readonly every: number };
  /** What is costly to measure. */
  readonly measure: { readonly request: ProbeRequest; readonly every: number };
  readonly checkpoint: { readonly every: number };
}

/** How the page is doing. */
export interface Page {
  /** Milliseconds that a frame is waited for, lately: 8 or so when there is nothing else to do, 0 at rest. */
  readonly lag: number;
}

export interface TrainerEvents extends KeeperEvents {
  frame(frame: Frame): void;
}

export interface TrainerOptions {
  connect(): Connection;
  readonly clock: Clock;
  /** Asked anew each time: what the page wants to see may change. */
  looks(page: Page): Looks;
  readonly events: TrainerEvents;
}

/**
 * The loop between a page and a Gan elsewhere. The page pulls: one slice is asked for while another is painted, never
 * more, so a slow page is not flooded and a paused one does not ask. Orders are carried out one after the other.
 */
export interface Trainer {
  /** Starts a run from its seed in place of the present one; with `keep`, from where the present one is. */
  begin(config: RunConfig, options?: { readonly keep?: boolean }): void;
  /** Trains until {@link pause}. Before the first {@link begin} there is nothing to train, and this is forgotten. */
  run(): void;
  pause(): void;
  /** Trains one iteration, then looks and measures. */
  step(players: Players): void;
  /** Safe twice. */
  dispose(): void;
}

/** A page that is slow to paint is given pictures less often: no more than one in so many waits for a frame. */
const leisure = 4;

export function createTrainer({ connect, clock, looks, events }: TrainerOptions): Trainer {
  const keeper = createKeeper(connect, clock, events);
  let orders: (Players | "look")[] = [];
  let running = false;
  let busy = false;
  let disposed = false;
  let lag = 0;
  let due = { picture: 0, measure: 0, checkpoint: 0 };

  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    while (!disposed && (keeper.wants || running || orders.length > 0)) {
      try {
        if (keeper.wants) await open();
        else if (!keeper.gan) keeper.wantAgain();
        else if (orders.length > 0) await carryOut(orders.shift()!, keeper.gan);
        else await train(keeper.gan);
      } catch (error) {
        if (disposed || !keeper.recover(error)) rest();
      }
      if (!keeper.gan && !keeper.wants) rest();
    }
    busy = false;
  }

  async function open(): Promise<void> {
    const before = keeper.gan;
    await keeper.open();
    if (keeper.gan === before) return;
    orders = ["look", ...orders.filter((order) => order !== "look")];
    due = { picture: 0, measure: 0, checkpoint: clock.now() + looks({ lag: 0 }).checkpoint.every };
  }

  async function carryOut(order: Players | "look", gan: Gan): Promise<void> {
    const { picture, measure } = looks({ lag: 0 });
    const probe = { ...picture.request, ...measure.request };
    const training: Budget = order === "look" ? { iterations: 0 } : { iterations: 1, players: order };
    await show(await keeper.answer(gan.advance({ ...training, probe, checkpoint: true })));
  }

  /** Slices until there is something else to do. */
  async function train(gan: Gan): Promise<void> {
    let ahead = ask(gan);
    for (;;) {
      const frame = await keeper.answer(ahead);
      const more = running && !keeper.wants && orders.length === 0 && !frame.stopped && !disposed;
      if (more) {
        ahead = ask(gan);
        ahead.catch(() => {}); // heard when it is awaited
      }
      await show(frame);
      if (!more) return;
    }
  }

  function ask(gan: Gan): Promise<Frame> {
    const { slice, picture, measure, checkpoint } = looks({ lag });
    const probe = {
      ...(isDue("picture", Math.max(picture.every, leisure * lag)) ? picture.request : {}),
      ...(isDue("measure", measure.every) ? measure.request : {}),
    };
    return gan.advance({ milliseconds: slice, probe, checkpoint: isDue("checkpoint", checkpoint.every) });
  }

  function isDue(what: keyof typeof due, every: number): boolean {
    if (clock.now() < due[what]) return false;
    due[what] = clock.now() + every;
    return true;
  }

  async function show(frame: Frame): Promise<void> {
    if (disposed) return;
    if (frame.checkpoint) keeper.remember(frame.checkpoint);
    if (frame.stopped) running = false;
    events.frame(frame);
    const asked = clock.now();
    await clock.frame();
    lag += (clock.now() - asked - lag) / 8;
  }

  function rest(): void {
    running = false;
    orders = [];
  }

  return {
    begin(config, { keep = false } = {}) {
      keeper.want(config, keep ? "present" : "seed");
      if (!keep) orders = [];
      void work();
    },
    run() {
      running = true;
      void work();
    },
    pause() {
      if (!running) return;
      running = false;
      orders.push("look");
      void work();
    },
    step(players) {
      orders.push(players);
      void work();
    },
    dispose() {
      disposed = true;
      keeper.dispose();
    },
  };
}

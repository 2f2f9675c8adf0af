import type { Budget, Frame, History, ProbeRequest, RecordedGan, RunConfig, RunPatch } from "gan-core";
import type { Clock } from "./clock.ts";
import { type Connection, createKeeper, type KeeperEvents, type Origin, patience } from "./keeper.ts";
import { isLost, reasonOf } from "./lost.ts";

export type Players = NonNullable<Budget["players"]>;

/** What is asked for along with training, and how often at most. */
export interface Looks {
  /** Milliseconds trained before each answer. More trains a little faster and shows less often. */
  readonly slice: number;
  /** Milliseconds between two slices of a run that is held back; a frame by default. */
  readonly beat?: number;
  /** What pictures are made of; `every` is in milliseconds, here and below. */
  readonly picture: { readonly request: ProbeRequest; readonly every: number };
  /** What is costly to measure. */
  readonly measure: { readonly request: ProbeRequest; readonly every: number };
}

/** How the page is doing. */
export interface Page {
  /** Milliseconds that a frame is waited for, lately: 8 or so when there is nothing else to do, 0 at rest. */
  readonly lag: number;
  /** Milliseconds that the quicker of the last two measurements took, over and above the training it came with. */
  readonly measuring: number;
}

export interface Pace {
  /** Iterations a second at most; Infinity for as many as there can be. */
  readonly perSecond: number;
  /** The iteration at which training rests by itself; Infinity for none. */
  readonly until: number;
  /** Whether each slice is looked at before the next is asked for: something may want training to rest there. */
  readonly alert?: boolean;
}

export interface TrainerEvents extends KeeperEvents {
  frame(frame: Frame, gan: RecordedGan): void;
  /** The run is about to leave its past here: what came after, which this holds, would be forgotten. */
  leaving(iteration: number, past: History): void;
  /** Training rests by itself: the pace's last iteration is reached. */
  arrived(): void;
  /** Something asked of the run could not be done. It stands where it stood. */
  declined(reason: string): void;
}

export interface TrainerOptions {
  connect(): Connection;
  readonly clock: Clock;
  /** Asked anew each time: what the page wants to see may change. */
  looks(page: Page): Looks;
  /** Asked anew before each slice. */
  pace(): Pace;
  readonly events: TrainerEvents;
}

/**
 * The loop between a page and a Gan elsewhere. The page pulls: one slice is asked for while another is painted, never
 * more, so a slow page is not flooded and a paused one does not ask. Orders are carried out one after the other.
 */
export interface Trainer {
  /** Starts a run in place of the present one. */
  begin(config: RunConfig, from?: Origin): void;
  /** Trains until {@link pause}. Before the first {@link begin} there is nothing to train, and this is forgotten. */
  run(): void;
  pause(): void;
  /** Trains one iteration, then looks and measures. */
  step(players: Players): void;
  /**
   * Takes the run to an iteration of its past, bit for bit. One that still waits gives way to the next. On the way to
   * another one, only the picture is looked at.
   */
  rewind(iteration: number, passing?: boolean): void;
  /** Goes over to another past of the same networks. */
  follow(history: History, iteration: number): void;
  /** Changes what can change under way. */
  configure(patch: RunPatch): void;
  /** Looks and measures once more: what the page wants to see has changed. */
  look(): void;
  /** The run there is, to read from. */
  readonly gan: RecordedGan | undefined;
  /** Whether something was asked for that it is yet to take over: then its config is about to be another. */
  readonly changing: boolean;
  /** Safe twice. */
  dispose(): void;
}

/** Something done to a run between two slices. Equal kinds that must not pile up have a name: the last one counts. */
interface Order {
  readonly name?: "look" | "rewind";
  /** Whether it trains, and so takes the place of what came after. */
  readonly trains?: boolean;
  readonly seconds?: number;
  /** Whether a picture is enough, and nothing is measured. */
  readonly passing?: boolean;
  carryOut(gan: RecordedGan, look: Budget): Promise<Frame>;
}

/** A page that is slow to paint is given pictures less often: no more than one in so many waits for a frame. */
const leisure = 4;
/** Milliseconds between two slices of a run that is held back, if the looks do not say. */
const frameBeat = 1000 / 60;
/** Milliseconds that a run which is held back may make up for; what is late by more stays late. */
const arrears = 250;
/** Milliseconds from which a page was out of sight rather than slow. */
const outOfSight = 500;

export function createTrainer({ connect, clock, looks, pace, events }: TrainerOptions): Trainer {
  const keeper = createKeeper(connect, clock, events);
  const lookOrder: Order = { name: "look", carryOut: (gan, look) => gan.advance({ iterations: 0, ...look }) };
  let orders: Order[] = [];
  let running = false;
  let busy = false;
  let disposed = false;
  let lag = 0;
  let measuring = [0, 0]; // the last two: the first of its kind takes longer, as others now and then
  let stride = 0; // iterations in the last slice
  let next = 0; // when a run that is held back may go on
  let due = { picture: 0, measure: 0 };

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
    orders = [lookOrder, ...orders.filter((order) => order.name === undefined)];
    due = { picture: 0, measure: 0 };
    next = clock.now();
  }

  async function carryOut(order: Order, gan: RecordedGan): Promise<void> {
    const { picture, measure } = looks({ lag: 0, measuring: Math.min(...measuring) });
    const look = { probe: { ...picture.request, ...(order.passing ? {} : measure.request) } };
    if (order.trains) leave(gan);
    try {
      const frame = await keeper.answer(order.carryOut(gan, look), order.seconds);
      await show(frame);
    } catch (error) {
      if (isLost(error)) throw error;
      events.declined(reasonOf(error));
    }
  }

  function leave(gan: RecordedGan): void {
    const { iteration, history } = gan;
    if (iteration < history.end) events.leaving(iteration, history.fork(history.end));
  }

  /** Slices until there is something else to do. */
  async function train(gan: RecordedGan): Promise<void> {
    if (arrived(gan)) return;
    leave(gan);
    let ahead = ask(gan);
    for (;;) {
      const before = gan.iteration;
      const frame = await keeper.answer(ahead);
      stride = Math.max(1, frame.iteration - before);
      const goesOn = () => running && !keeper.wants && orders.length === 0 && !frame.stopped && !disposed;
      const { perSecond, until, alert } = pace();
      const held = perSecond < Number.POSITIVE_INFINITY;
      const asks = goesOn() && !held && !alert && frame.iteration < until;
      if (asks) {
        ahead = ask(gan);
        ahead.catch(() => {}); // heard when it is awaited
      }
      await show(frame);
      if (asks) continue;
      while (goesOn() && clock.now() < next) await clock.frame();
      if (!goesOn() || arrived(gan)) return;
      ahead = ask(gan);
    }
  }

  function arrived(gan: Pick<RecordedGan, "iteration">): boolean {
    if (gan.iteration < pace().until) return false;
    running = false;
    orders.push(lookOrder);
    events.arrived();
    return true;
  }

  function ask(gan: RecordedGan): Promise<Frame> {
    const { slice, beat = frameBeat, picture, measure } = looks({ lag, measuring: Math.min(...measuring) });
    const { perSecond, until } = pace();
    const held = perSecond < Number.POSITIVE_INFINITY;
    const most = held ? Math.max(1, Math.round((perSecond * beat) / 1000)) : until - gan.iteration;
    if (held) next = Math.max(clock.now() - arrears, next) + (1000 * most) / perSecond;
    const measures = isDue("measure", measure.every);
    const probe = {
      ...(isDue("picture", Math.max(picture.every, leisure * lag)) ? picture.request : {}),
      ...(measures ? measure.request : {}),
    };
    const answer = gan.advance({
      milliseconds: slice,
      ...(most < Number.POSITIVE_INFINITY ? { iterations: Math.min(most, until - gan.iteration) } : {}),
      probe,
      checkpoint: gan.history.due(gan.iteration + stride),
    });
    if (measures) time(answer, slice);
    return answer;
  }

  /** A side that is asked has nothing else to do: what it takes beyond its slice goes to looking and measuring. */
  function time(answer: Promise<Frame>, slice: number): void {
    const asked = clock.now();
    answer.then(
      () => {
        measuring = [measuring[1]!, Math.max(0, clock.now() - asked - slice)];
      },
      () => {}, // heard where it is awaited
    );
  }

  function isDue(what: keyof typeof due, every: number): boolean {
    if (clock.now() < due[what] || every === Number.POSITIVE_INFINITY) return false;
    due[what] = clock.now() + every;
    return true;
  }

  async function show(frame: Frame): Promise<void> {
    if (disposed) return;
    if (frame.stopped) running = false;
    events.frame(frame, keeper.gan!);
    const asked = clock.now();
    await clock.frame();
    const waited = clock.now() - asked;
    if (waited < outOfSight) lag += (waited - lag) / 8;
  }

  function rest(): void {
    running = false;
    orders = [];
  }

  function add(order: Order): void {
    orders = [...orders.filter(({ name }) => name === undefined || name !== order.name), order];
    void work();
  }

  return {
    get gan() {
      return keeper.gan;
    },
    get changing() {
      return keeper.wants || orders.length > 0;
    },
    begin(config, from = "seed") {
      keeper.want(config, from);
      if (from !== "present") orders = [];
      void work();
    },
    run() {
      if (!running) next = clock.now();
      running = true;
      void work();
    },
    pause() {
      if (!running) return;
      running = false;
      add(lookOrder);
    },
    step: (players) => add({ trains: true, carryOut: (gan, look) => gan.advance({ iterations: 1, players, ...look }) }),
    rewind: (iteration, passing = false) =>
      add({
        name: "rewind",
        passing,
        seconds: patience.rewinding,
        async carryOut(gan, look) {
          await gan.rewind(iteration);
          return gan.advance({ iterations: 0, ...look });
        },
      }),
    follow: (history, iteration) =>
      add({
        name: "rewind",
        seconds: patience.rewinding,
        async carryOut(_, look) {
          await keeper.follow(history, iteration);
          return keeper.gan!.advance({ iterations: 0, ...look });
        },
      }),
    configure: (patch) =>
      add({
        trains: true,
        async carryOut(gan, look) {
          await gan.configure(patch);
          return gan.advance({ iterations: 0, ...look });
        },
      }),
    look: () => add(lookOrder),
    dispose() {
      disposed = true;
      keeper.dispose();
    },
  };
}

import { checkNumber, checkObject, checkOption, refuse } from "../check.ts";
import { after } from "../engines/after.ts";
import type { MaybePromise } from "../engines/engine.ts";
import { selectEngine } from "../engines/select.ts";
import { loadEntries } from "../load-entries.ts";
import type { ProbeRequest, ProbeResult } from "../probe/probe.ts";
import { assemble, settings } from "./assemble.ts";
import type { RunConfig, RunConfigInput } from "./config.ts";
import { patchConfigOf, readConfigOf } from "./config-reader.ts";
import { defaultConfig } from "./default-config.ts";
import type { Budget, Checkpoint, Frame, Gan, GanOptions } from "./gan.ts";
import { createGeneratorAverage } from "./generator-average.ts";
import { createGuard } from "./guard.ts";
import { createLossLog } from "./loss-log.ts";
import { createTurn, movesGenerator, type Players } from "./turn.ts";

/**
 * Makes a run from a config; what the config leaves out takes its default.
 *
 * Same config, same run, on every machine where the simd engine trains exactly, and on the same one where TensorFlow.js
 * does: probes, pauses and the size of each `advance` change nothing.
 *
 * @throws RangeError for a bad config, naming the path, the rule and the value.
 */
export async function createGan(input: RunConfigInput = {}, options: GanOptions = {}): Promise<Gan> {
  let entries = await loadEntries(input);
  let config = readConfigOf(entries, input);
  let rateFactor: typeof import("./rate-factor.ts").rateFactor = () => 1;
  await prepare(config);
  const parts = assemble(entries, config);
  const engine = await selectEngine(config.engine, parts.setup, options);
  const turn = createTurn(parts, engine, () => config.schedule);
  const average = createGeneratorAverage(engine, () => config.ema);
  let iteration = 0;
  let factor = 1; // of the learning rates, as the engine has them
  let disposed = false;

  async function take(): Promise<Checkpoint> {
    const players = { generator: await engine.read("generator"), discriminator: await engine.read("discriminator") };
    return { version: 1, config, iteration, players, ...turn.save(), ...average.save() };
  }

  function put(checkpoint: Checkpoint): void {
    equip(checkpoint.config, checkpoint.iteration);
    iteration = checkpoint.iteration;
    engine.write("generator", checkpoint.players.generator);
    engine.write("discriminator", checkpoint.players.discriminator);
    turn.restore(checkpoint);
    average.restore(checkpoint);
  }

  /** Loads what few runs have need of, before the config is taken over. */
  async function prepare({ decay }: RunConfig): Promise<void> {
    if (decay.shape !== "constant") ({ rateFactor } = await import("./rate-factor.ts"));
  }

  /** Takes over a config; if the engine refuses it, nothing has changed. */
  function equip(next: RunConfig, at = iteration): void {
    const nextFactor = rateFactor(next.decay, at);
    engine.configure(settings(entries, next, nextFactor));
    config = next;
    factor = nextFactor;
  }

  let moving: Players = "both"; // in the iteration under way

  function iterate(players: Players): MaybePromise<void> {
    if (rateFactor(config.decay, iteration) !== factor) equip(config);
    moving = players;
    return after(average.before(iteration), play);
  }

  const play = (): MaybePromise<void> => after(turn.play(moving), conclude);

  function conclude(): MaybePromise<void> {
    iteration++;
    if (movesGenerator(moving, config.schedule)) return average.after(iteration);
  }

  let prober: Awaited<ReturnType<typeof openProber>> | undefined;

  /** Loaded at the first look, as many runs are never looked at. */
  async function openProber() {
    const { createProber } = await import("../probe/prober.ts");
    return createProber(parts, engine, () => settings(entries, config).loss);
  }

  function probe(request: ProbeRequest): Promise<ProbeResult> {
    const look = async (): Promise<ProbeResult> => {
      prober ??= await openProber();
      return prober(request, iteration);
    };
    return request?.average === true ? average.show(look) : look();
  }

  const guard = createGuard({ engine, take, put, iterate, losses: turn.losses, iteration: () => iteration });

  async function train(budget: Budget): Promise<Pick<Frame, "losses" | "stopped">> {
    const done = createDeadline(budget, options.now);
    const log = createLossLog();
    const stopped = await guard.run(budget.players ?? "both", done, () => log.add(iteration, turn.losses));
    if (stopped === undefined) return { losses: log.take() };
    return { losses: log.take(stopped.iteration), stopped };
  }

  /** One call at a time, in the order they came. A failed one does not hold up the next. */
  let queue: Promise<unknown> = Promise.resolve();
  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(() => {
      if (disposed) throw new Error("gan: must not be used after dispose().");
      return work();
    });
    queue = result.catch(() => {});
    return result;
  }

  return {
    get config() {
      return config;
    },
    get iteration() {
      return iteration;
    },
    engine: { id: engine.id, backend: engine.backend, ...(engine.note === undefined ? {} : { note: engine.note }) },

    advance: (budget = {}) =>
      enqueue(async () => {
        checkBudget(budget);
        const trained = await train(budget);
        return {
          iteration,
          ...trained,
          ...(budget.probe ? { probe: await probe(budget.probe) } : {}),
          ...(budget.checkpoint ? { checkpoint: await take() } : {}),
        };
      }),

    probe: (request) => enqueue(() => probe(request)),
    checkpoint: () => enqueue(take),

    restore: (checkpoint) =>
      enqueue(async () => {
        entries = await loadEntries(config, checkpoint?.config, defaultConfig);
        const { readCheckpoint } = await import("./checkpoint.ts");
        const read = readCheckpoint(entries, checkpoint, config, parts);
        await prepare(read.config);
        put(read);
        guard.forget();
      }),

    configure: (patch) =>
      enqueue(async () => {
        entries = await loadEntries(config, { ...config, ...patch });
        const next = patchConfigOf(entries, config, patch);
        await prepare(next);
        equip(next);
        await average.settle(iteration);
        guard.forget();
      }),

    dispose: () => {
      if (disposed) return Promise.resolve();
      const ended = enqueue(async () => {
        disposed = true;
        engine.dispose();
      });
      return ended.catch(() => {}); // a second dispose waiting behind the first
    },
  };
}

function checkBudget(budget: Budget): void {
  const given = checkObject("budget", budget, ["iterations", "milliseconds", "players", "probe", "checkpoint"]);
  if (given["iterations"] !== undefined)
    checkNumber("budget.iterations", given["iterations"], { min: 0, integer: true });
  if (given["milliseconds"] !== undefined) checkNumber("budget.milliseconds", given["milliseconds"], { min: 0 });
  if (given["players"] !== undefined) {
    checkOption("budget.players", given["players"], ["both", "generator", "discriminator"]);
  }
}

/** Answers, before each iteration, whether to stop. `trained` counts those of this call. */
function createDeadline({ iterations, milliseconds }: Budget, now: GanOptions["now"]): (trained: number) => boolean {
  if (milliseconds === undefined) return (trained) => trained >= (iterations ?? 1);
  if (now === undefined) refuse("budget.milliseconds", "needs a clock: pass { now } to createGan", milliseconds);
  const end = now() + milliseconds;
  return (trained) => trained >= (iterations ?? Number.POSITIVE_INFINITY) || (trained > 0 && now() >= end);
}

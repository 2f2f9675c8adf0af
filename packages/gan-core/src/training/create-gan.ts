import { checkNumber, checkObject, checkOption, refuse } from "../check.ts";
import { selectEngine } from "../engines/select.ts";
import { createProber } from "../probe/prober.ts";
import { assemble, settings } from "./assemble.ts";
import { readCheckpoint } from "./checkpoint.ts";
import type { RunConfig, RunConfigInput } from "./config.ts";
import type { Budget, Checkpoint, Frame, Gan, GanOptions } from "./gan.ts";
import { createGuard } from "./guard.ts";
import { patchConfig, readConfig } from "./read-config.ts";
import { createTurn, type Players } from "./turn.ts";

/**
 * Makes a run from a config; what the config leaves out takes its default.
 *
 * Same config, same machine, same run: probes, pauses and the size of each `advance` change nothing.
 *
 * @throws RangeError for a bad config, naming the path, the rule and the value.
 */
export async function createGan(input: RunConfigInput = {}, options: GanOptions = {}): Promise<Gan> {
  let config = readConfig(input);
  const parts = assemble(config);
  const engine = await selectEngine(config.engine, parts.setup, options);
  const turn = createTurn(parts, engine, () => config.schedule);
  const probe = createProber(parts, engine, () => settings(config).loss);
  let iteration = 0;
  let disposed = false;

  async function take(): Promise<Checkpoint> {
    const players = { generator: await engine.read("generator"), discriminator: await engine.read("discriminator") };
    return { version: 1, config, iteration, players, random: turn.save() };
  }

  function put(checkpoint: Checkpoint): void {
    config = checkpoint.config;
    engine.configure(settings(config));
    engine.write("generator", checkpoint.players.generator);
    engine.write("discriminator", checkpoint.players.discriminator);
    turn.restore(checkpoint.random);
    iteration = checkpoint.iteration;
  }

  async function iterate(players: Players) {
    const losses = await turn.play(players);
    iteration++;
    return losses;
  }

  const guard = createGuard({ engine, take, put, iterate, iteration: () => iteration });

  async function train(budget: Budget): Promise<Pick<Frame, "losses" | "stopped">> {
    const done = createDeadline(budget, options.now);
    const rows: number[][] = [];
    const stopped = await guard.run(budget.players ?? "both", done, (losses) => rows.push([iteration, ...losses]));
    const kept = stopped === undefined ? rows : rows.filter(([at]) => at! < stopped.iteration);
    const losses = Float64Array.from(kept.flat());
    return stopped === undefined ? { losses } : { losses, stopped };
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
          ...(budget.probe ? { probe: await probe(budget.probe, iteration) } : {}),
          ...(budget.checkpoint ? { checkpoint: await take() } : {}),
        };
      }),

    probe: (request) => enqueue(() => probe(request, iteration)),
    checkpoint: () => enqueue(take),

    restore: (checkpoint) =>
      enqueue(async () => {
        put(readCheckpoint(checkpoint, config, parts));
        guard.forget();
      }),

    configure: (patch) =>
      enqueue(async () => {
        const next: RunConfig = patchConfig(config, patch);
        engine.configure(settings(next));
        config = next;
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

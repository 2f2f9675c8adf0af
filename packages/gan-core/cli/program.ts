import { Argument, Command, Option } from "commander";
import manifest from "../package.json" with { type: "json" };
import { configSchema } from "../src/index.ts";
import { type Shard, sweepSchema } from "../src/sweep/index.ts";
import { evaluateClouds } from "./evaluate-clouds.ts";
import { evaluateRun } from "./evaluate-run.ts";
import { examples } from "./help.ts";
import { kinds, list } from "./list.ts";
import { type ConfigOptions, loadConfig } from "./load-config.ts";
import { numberOption } from "./numbers.ts";
import { refuse } from "./refuse.ts";
import { type SampleOptions, sample } from "./sample.ts";
import { type SweepCommandOptions, sweep } from "./sweep.ts";
import type { Terminal } from "./terminal.ts";
import { type TrainOptions, train } from "./train.ts";
import { cloudFormats } from "./write-cloud.ts";

/** The command's grammar and help. `onEnd` is told the exit code of a command that has one of its own. */
export function createProgram(terminal: Terminal, onEnd: (code: number) => void): Command {
  const program = new Command("gan")
    .description("Train, measure and compare small generative adversarial networks.")
    .version(manifest.version)
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: (text) => terminal.say(text.trimEnd()),
      outputError: (text) =>
        terminal.say(
          `gan: ${text
            .replace(/^error: /, "")
            .trim()
            .replace(/\s*\n\s*/g, " ")}`,
        ),
    })
    .addHelpText("after", examples);
  addTrain(program, terminal, onEnd);
  addSample(program, terminal);
  addEval(program, terminal);
  addSweep(program, terminal, onEnd);
  addInspection(program, terminal);
  return program;
}

function addTrain(program: Command, terminal: Terminal, onEnd: (code: number) => void): void {
  configOptions(program.command("train"))
    .description("train a run and save it; prints what was measured at the end")
    .option("-o, --out <file>", "where to save the run (default: the file resumed from, or a new run.json)")
    .option("--resume <run>", "go on with a saved run; --set then changes what can change on the way")
    .option("-n, --iterations <n>", "train up to this iteration (default: 10000)", whole("--iterations", 0))
    .option("--seconds <s>", "train for so long", numberOption("--seconds", { min: 0 }))
    .option("-m, --metrics [ids]", "measure these, in a comma list; the usual ones if none are named")
    .addOption(countOption())
    .option("--average", averageHelp)
    .option("--every <n>", "iterations between measures", whole("--every", 1), 1000)
    .option("--history", "keep a history in the file, to rewind the run by")
    .option("--log <file>", "write a row at every measure: .csv, or else JSON lines")
    .option("--json", "print the end's measures as JSON")
    .action(async (config: string | undefined, options: TrainOptions) => onEnd(await train(config, options, terminal)));
}

function addSample(program: Command, terminal: Terminal): void {
  program
    .command("sample")
    .description("print points of a saved run's generator")
    .argument("<run>", "a run file; - reads standard input")
    .option("-c, --count <n>", "how many", whole("--count", 1, 1_000_000), 1000)
    .option("-s, --seed <n>", "other points for another seed (default: the run's own)", seedOption)
    .option("--average", averageHelp)
    .option("--real", "points of the real data in their place")
    .addOption(new Option("-f, --format <format>", "csv by default").choices(cloudFormats))
    .option("-o, --out <file>", "a file to write to, in place of standard output")
    .action((file: string, options: SampleOptions) => sample(file, options, terminal));
}

interface EvalOptions {
  readonly real?: string;
  readonly fake?: string;
  readonly metrics?: string | true;
  readonly count?: number;
  readonly seed?: number;
  readonly average?: boolean;
  readonly json?: boolean;
}

function addEval(program: Command, terminal: Terminal): void {
  program
    .command("eval")
    .description("measure a saved run, or one file of points against another")
    .argument("[run]", "a run file; - reads standard input")
    .option("--real <file>", "real points, CSV or JSON, in place of a run")
    .option("--fake <file>", "fakes to hold against them")
    .option("-m, --metrics [ids]", "measure these, in a comma list (default: the usual ones)")
    .addOption(countOption())
    .option("-s, --seed <n>", "other points for another seed", seedOption)
    .option("--average", averageHelp)
    .option("--json", "print JSON in place of a table")
    .action(async (file: string | undefined, options: EvalOptions) => {
      const { real, fake, ...rest } = options;
      if (file !== undefined && real === undefined && fake === undefined) return evaluateRun(file, rest, terminal);
      if (file === undefined && real !== undefined && fake !== undefined && !rest.average)
        return evaluateClouds({ ...rest, real, fake }, terminal);
      return refuse("eval", "must be given a run, or --real and --fake", given({ run: file, ...options }));
    });
}

function addSweep(program: Command, terminal: Terminal, onEnd: (code: number) => void): void {
  program
    .command("sweep")
    .description("train and measure many runs, a row each, or join the rows of several machines")
    .argument("[sweep]", "a sweep in JSON; - reads standard input")
    .option("-o, --out <file>", "rows, as JSON lines; a file that is there is gone on with (default: standard output)")
    .option("--workers <n>", "workers side by side (default: one a core)", whole("--workers", 1, 1024))
    .option("--shard <i/n>", "do the i-th of n shares and nothing else, counted from 1", readShard)
    .option("--retry", "do again the jobs whose rows say that they failed")
    .option("--list", "print the jobs with their configs, as JSON lines, and do none")
    .option("--merge <rows...>", "join the rows of these files, and say what is missing")
    .action(async (file: string | undefined, options: SweepCommandOptions) =>
      onEnd(await sweep(file, options, terminal)),
    );
}

/** What tells of the library itself, and trains nothing. */
function addInspection(program: Command, terminal: Terminal): void {
  program
    .command("list")
    .description("print what there is to choose from")
    .argument("[kind]", kinds.join(", "))
    .argument("[id]", "one entry, with its parameters and references")
    .option("--json", "print JSON")
    .action((kind, id, options) => list(kind, id, options, terminal));
  configOptions(program.command("config"))
    .description("print a config with everything it leaves out")
    .action(async (file: string | undefined, options: ConfigOptions) => {
      terminal.out(`${JSON.stringify(await loadConfig(file, options, terminal), null, 2)}\n`);
    });
  program
    .command("schema")
    .description("print the JSON Schema of a config, or of a sweep")
    .addArgument(new Argument("[of]", "what for").choices(["config", "sweep"]).default("config"))
    .action((of: "config" | "sweep") => {
      terminal.out(`${JSON.stringify(of === "sweep" ? sweepSchema() : configSchema(), null, 2)}\n`);
    });
}

function configOptions(command: Command): Command {
  return command
    .argument("[config]", "a config in JSON; - reads standard input; the defaults if left out")
    .option("--set <path=value>", "change one thing, as in loss=wasserstein; any number of times", collect)
    .option("--data <file>", "train on the points of a file, CSV or JSON")
    .option("-s, --seed <n>", "the config's seed", seedOption);
}

function countOption(): Option {
  const option = new Option("-c, --count <n>", "points of each cloud to measure with (default: 10000)");
  return option.argParser(whole("--count", 2, 1_000_000));
}

function whole(name: string, min: number, max?: number): (text: string) => number {
  return numberOption(name, { min, integer: true, ...(max === undefined ? {} : { max }) });
}

const averageHelp = "look at the moving average of the generator, where one is kept";

const seedOption = whole("--seed", 0, 2 ** 32 - 1);

function readShard(text: string): Shard {
  const [, index, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (index === undefined) refuse("--shard", "must be i/n, as in 3/16", text);
  return { index: Number(index), of: Number(of) };
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function given(options: object): string {
  return (
    Object.keys(options)
      .filter((key) => options[key as keyof typeof options] !== undefined)
      .join(", ") || "neither"
  );
}

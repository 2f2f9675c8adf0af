/**
 * Trains the models that the Lab offers, writes each to public/models/<id>.json, measures what was written, and lists
 * the scores in models.json beside them: `pnpm --filter site pretrain`. Ids after the command limit the training to
 * those.
 *
 * Run by hand, when a recipe or the engine's numbers change. Three minutes for all.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createGan, readRun, writeRun } from "gan-core";
import { measureModel } from "../src/models/measure-model.ts";
import { type Model, type ModelIndex, type ModelScore, models } from "../src/models/models.ts";

const folder = new URL("../public/models/", import.meta.url);
const asked = process.argv.slice(2).filter((argument) => argument !== "--");
mkdirSync(folder, { recursive: true });

const scores: ModelScore[] = [];
for (const model of models) {
  if (asked.length === 0 || asked.includes(model.id)) await train(model);
  scores.push(await score(model));
}
const index: ModelIndex = { models: scores };
writeFileSync(new URL("models.json", folder), `${JSON.stringify(index, null, 2)}\n`);

async function train({ id, config, iterations }: Model): Promise<void> {
  const gan = await createGan(config);
  const { stopped } = await gan.advance({ iterations });
  if (stopped) throw new Error(`${id}: the run stopped at ${stopped.iteration}: ${stopped.what}.`);
  writeFileSync(fileOf(id), writeRun({ checkpoint: await gan.checkpoint() }));
  await gan.dispose();
}

async function score({ id, iterations, original }: Model): Promise<ModelScore> {
  const { checkpoint } = readRun(readFileSync(fileOf(id), "utf8"));
  const gan = await createGan(checkpoint.config);
  await gan.restore(checkpoint);
  const measures = await measureModel(gan);
  await gan.dispose();
  const { js, floor, modes } = measures;
  const covered = modes ? `, ${modes.covered} of ${modes.of} modes` : "";
  console.log(`${id}: JS ${js.toFixed(3)} bits, floor ${floor.toFixed(3)}, original ${original ?? "none"}${covered}`);
  return { id, iterations, ...measures, ...(original === undefined ? {} : { original }) };
}

function fileOf(id: string): URL {
  return new URL(`${id}.json`, folder);
}

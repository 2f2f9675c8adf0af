/**
 * Trains every run of every story, seed 1, and keeps a picture of its end for the page: `pnpm --filter site
 * record-experiments`, which writes src/experiments/pictures.json. Ids after the command limit it to those.
 *
 * Run by hand, when a story or the engine's numbers change; its files are what the page is built from.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createGan } from "gan-core";
import { experiments } from "../src/experiments/index.ts";
import type { PictureFile, PicturesFile } from "../src/experiments/pictures.ts";
import { pack } from "../src/lab/pack.ts";

const file = new URL("../src/experiments/pictures.json", import.meta.url);
const asked = process.argv.slice(2).filter((argument) => argument !== "--");
const pictures: Record<string, Record<string, PictureFile>> = asked.length > 0 ? { ...readPictures() } : {};

for (const { id, runs, iterations } of experiments) {
  if (asked.length > 0 && !asked.includes(id)) continue;
  const ofStory: Record<string, PictureFile> = {};
  for (const { key, config } of runs) {
    const gan = await createGan(config);
    const probe = { real: { count: 160 }, fake: { count: 160 }, field: { size: 36, extent: 1 } };
    const frame = await gan.advance({ iterations, probe });
    await gan.dispose();
    if (frame.stopped) throw new Error(`${id}, ${key}: the run stopped at ${frame.stopped.iteration}.`);
    const { real, fake, field } = frame.probe!;
    ofStory[key] = {
      real: pack(real!.points, 8),
      fake: pack(fake!.points, 8),
      field: pack(field!.values, 8),
    };
    console.log(`${id}, ${key}`);
  }
  pictures[id] = ofStory;
}

const ordered = Object.fromEntries(experiments.flatMap(({ id }) => (pictures[id] ? [[id, pictures[id]]] : [])));
const text = `${JSON.stringify(ordered satisfies PicturesFile)}\n`;
writeFileSync(file, text);
console.log(`${(text.length / 1024).toFixed(0)} kB`);

function readPictures(): PicturesFile {
  return JSON.parse(readFileSync(file, "utf8"));
}

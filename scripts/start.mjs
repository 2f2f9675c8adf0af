// What `pnpm start` runs: builds the site, serves it, and says where.
import { createRequire } from "node:module";
import { join } from "node:path";
import { isListening } from "./lib/is-listening.mjs";
import { root, run } from "./lib/spawn.mjs";

const port = 4321;
const address = `http://localhost:${port}`;
const site = join(root, "apps", "site");

process.exitCode = await start();

async function start() {
  if (await isListening(port)) {
    console.error(`start: port ${port} must be free, got one in use. Is ${address} already this site?`);
    return 1;
  }
  console.log("Building the site.");
  const build = await run("turbo", ["run", "build", "--output-logs=errors-only"]);
  if (build.code !== 0 || build.interrupted) return build.code || 130;

  const preview = run(process.execPath, [astro(), "preview", `--port=${port}`, "--ignore-lock"], { cwd: site });
  const stopped = preview.then(() => true);
  while (!(await isListening(port))) {
    const pause = new Promise((resolve) => setTimeout(resolve, 100, false));
    if (await Promise.race([stopped, pause])) return (await preview).code;
  }
  console.log(`\nGAN Lab is at ${address} (Ctrl+C stops it).\n`);
  return (await preview).code;
}

/** Astro itself rather than the site's script for it: Ctrl+C then ends one process, without a word about failure. */
function astro() {
  const manifest = createRequire(join(site, "package.json")).resolve("astro/package.json");
  return join(manifest, "..", "bin", "astro.mjs");
}

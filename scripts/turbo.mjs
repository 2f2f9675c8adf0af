// `node scripts/turbo.mjs build` is `turbo run build` that phones nobody.
import { run } from "./lib/spawn.mjs";

const { code } = await run("turbo", ["run", ...process.argv.slice(2)]);
process.exitCode = code;

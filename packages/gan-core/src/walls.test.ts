import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL(".", import.meta.url));
const root = join(src, "../../..");

describe("gan-core's sources", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => ({ file, text: readFileSync(join(src, file), "utf8") }));

  it("hold no randomness and no clock of their own: both are handed in", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(({ file, text }) => impurities(text).map((what) => `${file}: ${what}`))).toEqual([]);
  });

  it("compute alike on every machine: only what runs on TensorFlow.js may use what differs between engines", () => {
    const bound = files.filter(({ file }) => !file.split(sep).includes("tfjs"));
    expect(bound.flatMap(({ file, text }) => inexact(text).map((what) => `${file}: ${what}`))).toEqual([]);
  });

  it("name TensorFlow.js in engines/tfjs only, types included", () => {
    const naming = files.filter(({ text }) => code(text).includes("@tensorflow/")).map(({ file }) => dirname(file));
    expect([...new Set(naming)]).toEqual([join("engines", "tfjs")]);
  });
});

it("impurities() sees code, and passes over comments and plain strings", () => {
  expect(impurities("const r = Math.random(), t = Date.now(), d = new Date();")).toEqual([
    "Math.random",
    "Date",
    "Date",
  ]);
  const template = "const s = `$" + "{performance.now()}`;"; // in two halves, or lint takes it for a slip
  expect(impurities(`${template} const u = "https://x.org"; Math.random();`)).toEqual(["performance", "Math.random"]);
  expect(impurities('// Math.random\n/* Date.now\n */ const s = "performance";')).toEqual([]);
});

it("inexact() sees functions an engine may round as it likes, powers and languages, and passes over what is exact", () => {
  expect(
    inexact("const y = Math.exp(x) + x ** 2; x **= 2; const { sin } = Math; f(Math['cos']); xs.map(Math.log)"),
  ).toEqual(["Math.exp", "**", "**", "Math", "Math", "Math.log"]);
  expect(inexact("new Intl.Collator(); a.localeCompare(b); n.toLocaleString();")).toEqual([
    "Intl",
    "localeCompare",
    "toLocaleString",
  ]);
  expect(inexact("Math.sqrt(Math.max(Math.PI, Math.floor(x))) /** x ** 2 */; // Math.exp")).toEqual([]);
  expect(inexact('const s = "Math.exp(2 ** 3)";')).toEqual([]);
});

const tensorflow = ["@tensorflow/tfjs", "@tensorflow/tfjs-backend-wasm", "@tensorflow/tfjs-core/dist/ops/ops"];
const comlink = ["comlink", "comlink/dist/esm/comlink.mjs"];
const command = ["commander", "cli-progress"];
const viz = ["gan-viz", "gan-viz/dist/index.js", "../../../../gan-viz/src/index.ts"];
const core = ["gan-core", "gan-core/remote", "../../../gan-core/src/random/rng.ts"];
const site = ["../../../../apps/site/src/lab/words.ts"];
const insides = ["../../../../packages/gan-viz/src/mount.ts", "gan-core/src/index.ts", "gan-core/dist/index.js"];

/** Which modules a file may and may not import, by its folder. */
const rooms: Readonly<Record<string, { may: readonly string[]; mayNot: readonly string[] }>> = {
  "packages/gan-core/src/losses": {
    may: ["../random/rng.ts"],
    mayNot: [...tensorflow, ...comlink, ...command, ...viz, ...site],
  },
  "packages/gan-core/src/engines": { may: ["./tfjs/index.ts"], mayNot: [...tensorflow, ...comlink, ...viz, ...site] },
  "packages/gan-core/src/engines/tfjs": { may: tensorflow, mayNot: [...comlink, ...command, ...viz, ...site] },
  "packages/gan-core/src/remote": { may: comlink, mayNot: [...tensorflow, ...command, ...viz, ...site] },
  "packages/gan-core/cli": {
    may: [
      ...[...command, "node:fs", "./run.ts", "../package.json"],
      ...["../src/index.ts", "../src/remote/index.ts", "../src/sweep/index.ts"],
    ],
    mayNot: [
      "../src/training/history.ts",
      "../src/remote/connect.ts",
      "../src/sweep/job.ts",
      ...tensorflow,
      ...comlink,
      ...viz,
      ...site,
    ],
  },
  "packages/gan-viz/src/layers": { may: ["d3-scale"], mayNot: [...core, ...site] },
  "apps/site/src/lab": {
    may: ["gan-core", "gan-core/remote", "gan-viz", "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url"],
    mayNot: [...insides, ...tensorflow],
  },
  "apps/bench/src/stock": { may: tensorflow, mayNot: insides },
  "apps/bench/src/measure": { may: ["../results.ts"], mayNot: [...insides, ...tensorflow] },
};

describe.each(Object.entries(rooms))("lint in %s", (folder, { may, mayNot }) => {
  it.each([
    ["import", (module: string) => `import { x } from "${module}";`],
    ["dynamic import", (module: string) => `export const x = await import("${module}");`],
    ["re-export of a type", (module: string) => `export type { X } from "${module}";`],
  ])("refuses every %s through a wall, and no other", (_, statement) => {
    const modules = [...may, ...mayNot];
    const refused = lint(folder, modules.map(statement));
    expect(modules.filter((_, i) => refused.has(i))).toEqual(mayNot);
  });
});

/** Lints each statement as a file of its own in the folder, under the repository's rules. Answers with the refused. */
function lint(folder: string, statements: readonly string[]): Set<number> {
  const copy = mkdtempSync(join(tmpdir(), "walls-"));
  try {
    copyFileSync(join(root, "biome.json"), join(copy, "biome.json"));
    mkdirSync(join(copy, folder), { recursive: true });
    statements.forEach((statement, i) => {
      writeFileSync(join(copy, folder, `case-${i}.ts`), `${statement}\n`);
    });
    const { diagnostics } = JSON.parse(runBiome(copy)) as { diagnostics: { location: { path: string } }[] };
    return new Set(diagnostics.map(({ location }) => Number(/case-(\d+)\.ts$/.exec(location.path)?.[1])));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function runBiome(folder: string): string {
  const biome = createRequire(join(root, "package.json")).resolve("@biomejs/biome/bin/biome");
  const options = [
    "--only=style/noRestrictedImports",
    "--vcs-enabled=false",
    "--max-diagnostics=none",
    "--reporter=json",
  ];
  try {
    return execFileSync(process.execPath, [biome, "lint", ...options], {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (error) {
    return (error as { stdout: string }).stdout; // findings make it end with code 1
  }
}

function impurities(text: string): string[] {
  return bare(text).match(/\b(?:Math\.random|Date|performance)\b/g) ?? [];
}

/** Of Math, ECMAScript fixes every bit of these alone; powers and the rest are each engine's own approximation. */
const exact = "abs|ceil|clz32|floor|fround|imul|max|min|round|sign|sqrt|trunc|E|LN10|LN2|LOG10E|LOG2E|PI|SQRT1_2|SQRT2";

function inexact(text: string): string[] {
  const names = `\\bMath\\b(?!\\.(?:${exact})\\b)(?:\\.\\w+)?|\\*\\*|\\b(?:Intl|localeCompare|toLocale\\w+)\\b`;
  return bare(text).match(new RegExp(names, "g")) ?? [];
}

/** The text without comments, and with nothing in its plain strings. */
function bare(text: string): string {
  return code(text).replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, '""');
}

/** The text without its comments. Strings are matched too, so that the // of an address opens none. */
function code(text: string): string {
  return text.replace(/("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/.*|\/\*[\s\S]*?\*\//g, "$1");
}

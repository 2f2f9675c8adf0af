// Compiles the kernels, in three variants, into modules of the engine that hold their bytes: what few need is apart.
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import asc from "assemblyscript/asc";
import { characters } from "./characters.mjs";
import { difference } from "./difference.mjs";

const folder = new URL("./", import.meta.url);
const engine = new URL("../src/engines/simd/", import.meta.url);

const options = ["-O3", "--noAssert", "--runtime", "stub", "--importMemory", "--noExportMemory"];

const simd = await compile(["--enable", "simd"]);
const relaxed = await compile(["--enable", "simd", "--enable", "relaxed-simd"]);
const scalar = await compile(["--disable", "simd"], "-scalar");

await save("kernel-bytes.ts", "simdBytes", characters(simd));
await save("relaxed-bytes.ts", "relaxedFromSimd", difference(simd, relaxed));
await save("scalar-bytes.ts", "scalarBytes", characters(scalar));

/**
 * @param {string} file
 * @param {string} name
 * @param {string} text
 */
async function save(file, name, text) {
  const lines = [
    "// Compiled from assembly/ by its build.mjs. Not to be edited.\n",
    "/** The kernels' WebAssembly, as read-bytes.ts reads it. */",
    `export const ${name} = "${text}";\n`,
  ];
  await writeFile(new URL(file, engine), lines.join("\n"));
}

/**
 * @param {string[]} features
 * @param {string} suffix Of files that take the place of those without it.
 */
async function compile(features, suffix = "") {
  /** @type {Uint8Array | undefined} */
  let binary;
  const { error, stderr } = await asc.main(["index.ts", "--outFile", "kernels.wasm", ...options, ...features], {
    readFile: (path) => read(path, suffix),
    writeFile: (_, contents) => {
      binary = contents;
    },
    listFiles: () => [],
  });
  if (error || binary === undefined) throw new Error(`assembly: must compile, got\n${stderr.toString()}`);
  return binary;
}

/**
 * AssemblyScript spells two things as TypeScript does not: inlining is a decorator, which only classes may have, and a
 * file is imported without its ending, a type without `type`. Here they are put as it wants them.
 *
 * @param {string} path
 * @param {string} suffix
 */
async function read(path, suffix) {
  const plain = new URL(path, folder);
  const other = new URL(path.replace(/\.ts$/, `${suffix}.ts`), folder);
  if (!existsSync(plain)) return null;
  const text = await readFile(existsSync(other) ? other : plain, "utf8");
  return text
    .replaceAll("/* @inline */", "@inline")
    .replace(/(from "\.\/[\w-]+)\.ts"/g, '$1"')
    .replaceAll("import type {", "import {")
    .replace(/([{,]\s*)type (?=\w+\b\s*[,}])/g, "$1");
}

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const root = fileURLToPath(new URL("../", import.meta.url));
const exec = promisify(execFile);

/**
 * A folder of its own, outside the repository, in which the package is installed as from the registry: the tarball that
 * would be published, beside the dependencies that it names and no others. These come from the workspace, so nothing is
 * downloaded.
 */
export async function installed(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "gan-viz-user-")));
  const modules = join(folder, "node_modules");
  await mkdir(modules);
  await pack(folder);
  const [tarball] = (await readdir(folder)).filter((name) => name.endsWith(".tgz"));
  await exec("tar", ["-xzf", tarball!], { cwd: folder });
  await rename(join(folder, "package"), join(modules, "gan-viz"));

  const { dependencies } = JSON.parse(await readFile(join(modules, "gan-viz/package.json"), "utf8"));
  for (const [name, range] of Object.entries<string>(dependencies)) {
    if (!/^[~^]?\d/.test(range)) throw new Error(`package.json: ${name} must be a published version, got ${range}.`);
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(await realpath(join(root, "node_modules", name)), join(modules, name), "junction");
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** pnpm, as it packs when it publishes: versions of the catalog are written out. Under `pnpm test` it is on the path. */
async function pack(folder: string): Promise<void> {
  const args = ["pack", "--pack-destination", folder];
  const options = { cwd: root, shell: process.platform === "win32" };
  await exec("pnpm", args, options).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    return exec("npx", ["--yes", "pnpm@12", ...args], options);
  });
}

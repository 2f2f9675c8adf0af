import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The licences of the packages that bundled files come from, each under its name. */
export async function licensesOf(files: readonly string[], root: string): Promise<string> {
  const packages = new Set(files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []));
  const texts = await Promise.all([...packages].sort().map((folder) => licenseOf(join(root, folder))));
  return texts.join("\n\n");
}

async function licenseOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name}: must come with its licence to be bundled, got none.`);
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), "utf8")).trim()}\n`;
}

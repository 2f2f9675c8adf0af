import { type Entries, type Menu, menuOf } from "./entries.ts";
import { entryLoaders } from "./entry-loaders.ts";
import { type Loaders, loadEntry } from "./loaders.ts";
import { smallKinds } from "./small-kinds.ts";
import { defaultConfig } from "./training/default-config.ts";

/**
 * Loads what the configs name, and the defaults where they name nothing. Of all else there is the id only. What a config
 * names wrongly is left for its reader to refuse.
 */
export async function loadEntries(...configs: readonly unknown[]): Promise<Entries> {
  const named = configs.map(namedIn);
  const load = <T>(loaders: Loaders<T>, kind: keyof Named): Promise<Menu<T>> =>
    loadMenu(loaders, new Set(named.flatMap((choices) => choices[kind]).map((choice) => fieldsOf(choice)["id"])));
  const [distributions, latents, losses, normalizations, regularizers, optimizers] = await Promise.all([
    load(entryLoaders.distributions, "distributions"),
    load(entryLoaders.latents, "latents"),
    load(entryLoaders.losses, "losses"),
    load(entryLoaders.normalizations, "normalizations"),
    load(entryLoaders.regularizers, "regularizers"),
    load(entryLoaders.optimizers, "optimizers"),
  ]);
  return {
    distributions,
    latents,
    losses,
    normalizations,
    regularizers,
    optimizers,
    activations: menuOf(smallKinds.activations),
    initializers: menuOf(smallKinds.initializers),
  };
}

type Named = Readonly<Record<keyof typeof entryLoaders, readonly unknown[]>>;

/** What stands where a config has its choices: anything, as nobody has read it yet. */
function namedIn(config: unknown): Named {
  const { data, latent, loss, optimizers: players } = defaultConfig;
  const given = fieldsOf(config);
  const { generator = players.generator, discriminator = players.discriminator } = fieldsOf(given["optimizers"]);
  const networks = [fieldsOf(given["generator"]), fieldsOf(given["discriminator"])];
  const { regularizers } = given;
  return {
    distributions: [given["data"] ?? data],
    latents: [given["latent"] ?? latent],
    losses: [given["loss"] ?? loss],
    normalizations: networks.map(({ normalization }) => normalization),
    regularizers: Array.isArray(regularizers) ? (regularizers as unknown[]) : [],
    optimizers: [generator, discriminator],
  };
}

async function loadMenu<T>(loaders: Loaders<T>, ids: ReadonlySet<unknown>): Promise<Menu<T>> {
  const load = async (id: string) => [id, ids.has(id) ? await loadEntry(loaders, id) : null] as const;
  return Object.fromEntries(await Promise.all(Object.keys(loaders).map(load)));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

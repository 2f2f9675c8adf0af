import { type AnyEntry, type Choice, type NetworkConfig, type RunConfig, registry } from "gan-core";

/** The config as the graph says it: short phrases, one under each part. */

/** "2-D uniform" */
export function latentWords({ id, params }: Choice): string {
  return `${params?.["dims"] ?? 2}-D ${lower(labelOf(registry.latents, id))}`;
}

/** "2 layers of 20, leaky ReLU" */
export function networkWords({ hidden, activation }: NetworkConfig): string {
  const name = lower(labelOf(registry.activations, activation.id));
  if (hidden.length === 0) return "no hidden layer";
  const even = hidden.every((width) => width === hidden[0]);
  if (hidden.length === 1) return `1 layer of ${hidden[0]}, ${name}`;
  return even ? `${hidden.length} layers of ${hidden[0]}, ${name}` : `layers of ${hidden.join(", ")}, ${name}`;
}

/** "Adam at 0.005, 1 update" */
export function playerWords({ optimizers, schedule }: RunConfig, player: "generator" | "discriminator"): string {
  const { id, params } = optimizers[player];
  const updates = player === "generator" ? schedule.generatorSteps : schedule.discriminatorSteps;
  const at = params?.["rate"] === undefined ? "" : ` at ${params["rate"]}`;
  return `${labelOf(registry.optimizers, id)}${at}, ${updates} ${updates === 1 ? "update" : "updates"}`;
}

/** "Non-saturating" */
export function lossWords({ id }: Choice): string {
  return labelOf(registry.losses, id);
}

function labelOf(entries: readonly Pick<AnyEntry<unknown>, "id" | "label">[], id: string): string {
  return entries.find((entry) => entry.id === id)?.label ?? id;
}

/** In the middle of a phrase: "leaky ReLU", but "ELU" and "Gaussian". */
function lower(label: string): string {
  const proper = label === "Gaussian" || !/^[A-Z][a-z]+( |$)/.test(label);
  return proper ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

import { type RunConfig, readAddress, writeAddress } from "gan-core";
import { readComparison } from "../compare/comparison-link.ts";
import { reasonOf } from "../lost.ts";

/** What the address behind the `#` asks for. */
export type Link =
  | { readonly kind: "opening" }
  | { readonly kind: "run"; readonly config: RunConfig }
  | { readonly kind: "experiment" | "compare"; readonly id: string }
  | { readonly kind: "comparison"; readonly configs: readonly RunConfig[] }
  | { readonly kind: "bad"; readonly reason: string };

/** Nothing a visitor can put there throws: what cannot be read says why. */
export function readLink(hash: string): Link {
  const text = hash.replace(/^#/, "");
  if (text === "") return { kind: "opening" };
  const story = /^(experiment|compare)=([a-z0-9-]+)$/.exec(text);
  if (story) return { kind: story[1] as "experiment" | "compare", id: story[2]! };
  try {
    if (text.startsWith("compare=")) return { kind: "comparison", configs: readComparison(text) };
    return { kind: "run", config: readAddress(text) };
  } catch (error) {
    return { kind: "bad", reason: reasonOf(error) };
  }
}

/** Characters that an address may have: more is cut off or refused on the way by some programs. */
const longestLink = 8000;

/**
 * A config as the text behind the `#`: short, as it says only what is unusual; empty for the run that the page opens with.
 * Undefined where it would be too long to pass on, as with hundreds of points drawn by hand.
 */
export function writeLink(config: RunConfig, opening: RunConfig): string | undefined {
  const text = writeAddress(config);
  if (text === writeAddress(opening)) return "";
  if (text === "") return `seed=${config.seed}`; // gan-core's own default, which is not what the page opens with
  return text.length <= longestLink ? text : undefined;
}

import { withValue } from "../src/index.ts";
import { blame, refuse } from "./refuse.ts";

/**
 * The config with one value changed, as `--set` says it: `path=value`.
 *
 *   batchSize=256   generator.hidden=[64,64]   generator.hidden[1]=32   regularizers[0].id=r1   loss=wasserstein
 *
 * The path is one of `withValue`'s. The value is JSON, or else text.
 *
 * @throws RangeError for no "=", an empty key, or a place that a list does not have.
 */
export function setPath(config: unknown, assignment: string): unknown {
  const equals = assignment.indexOf("=");
  if (!/^[^.=]+(\.[^.=]+)*=/.test(assignment)) refuse("--set", "must be path=value", assignment);
  return blame("--set", () => withValue(config, assignment.slice(0, equals), readValue(assignment.slice(equals + 1))));
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
